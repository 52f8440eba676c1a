import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense } from 'react';
import { LoadError } from '../state/load.ts';
import { useWords } from '../state/site.ts';

interface Props {
  /** Another key is another question: what failed before is forgotten. */
  resetKey: string;
  onRetry: () => void;
  children: ReactNode;
}

class Catch extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return <Failed error={error} onRetry={retry} />;
  }
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { shell } = useWords();
  const loading = error instanceof LoadError;
  const stale = loading && error.failure === 'format';
  return (
    <div className="state" role="alert">
      <p>{loading ? shell.failed[error.failure](error.file) : shell.failed.unexpected}</p>
      {!loading && <p className="small faint">{String(error.message)}</p>}
      <p>
        <button type="button" className="btn" onClick={stale ? () => window.location.reload() : onRetry}>
          {stale ? shell.reload : shell.retry}
        </button>
      </p>
    </div>
  );
}

/** Says what is being waited for; nothing in the first 400 ms. */
export function Wait() {
  const { shell } = useWords();
  return (
    <p className="wait" role="status">
      {shell.loading}
    </p>
  );
}

/** Content that may have to wait or may fail: waits quietly, says what failed and offers to try again. */
export function Boundary({ resetKey = '', children }: { resetKey?: string; children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch resetKey={resetKey} onRetry={reset}>
          <Suspense fallback={<Wait />}>{children}</Suspense>
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}
