import '../polyfills.ts';
import { type CheckRequest, runCheck } from './job.ts';

/** The worker's side of the check: one answer per request, in the order they finish. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CheckRequest>) => void) | null;
  postMessage: (answer: unknown) => void;
};

scope.onmessage = (event) => {
  void runCheck(event.data).then((answer) => scope.postMessage(answer));
};
