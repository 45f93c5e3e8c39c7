import { parentPort, workerData } from "node:worker_threads";
import { readXlsx } from "../xlsx/read";

parentPort?.postMessage(readXlsx(workerData as Uint8Array));
