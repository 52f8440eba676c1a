// The start of a worker thread: TypeScript first, then the tasks.
import { register } from 'tsx/esm/api';

register();
const { work } = await import('./work.ts');
export default work;
