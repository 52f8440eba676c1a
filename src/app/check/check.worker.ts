import '../polyfills.ts';
import { type CheckMessage, type CheckProgress, type CheckRequest, type Lent, runCheck } from './job.ts';
import { loadRecogniser, unpackers } from './recogniser.ts';

/** The worker's side of the check: one answer per request, in the order they finish. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CheckRequest>) => void) | null;
  postMessage: (message: CheckMessage) => void;
};

let loading: ReturnType<Lent['recogniser']> | null = null;

/** Once for the worker, but tried again where it could not be loaded. */
function recogniser(): ReturnType<Lent['recogniser']> {
  loading ??= loadRecogniser().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

scope.onmessage = ({ data }) => {
  const onProgress = (progress: CheckProgress) => scope.postMessage({ id: data.id, progress });
  void runCheck(data, { recogniser, unpackers, onProgress }).then((answer) => scope.postMessage(answer));
};
