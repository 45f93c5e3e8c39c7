import { parentPort, workerData } from "node:worker_threads";
import { readCsv } from "../xlsx/csv";
import { readXlsx } from "../xlsx/read";
import { inflate } from "./inflate";
import type { WorkerTask } from "./read";

const { bytes, name, isText } = workerData as WorkerTask;
parentPort?.postMessage(isText ? readCsv(bytes, name) : readXlsx(bytes, inflate));
