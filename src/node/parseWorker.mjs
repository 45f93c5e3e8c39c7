// The worker is TypeScript like the rest. A worker thread takes no loader from the thread that starts it, nor from --import
// (Node 20), so it registers tsx itself.
import { register } from "tsx/esm/api";

register();
await import("./parseWorker.ts");
