export { readWorkbookFile, type ReadOptions } from "./read";
export { writeWorkbookFile, type WriteOptions } from "./write";
