import { decodeText } from "../../base/decode-text.ts";

/** The text of a file that the holder picked. */
export async function readTextFile(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}
