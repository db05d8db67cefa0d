/** A file that the engine is handed: where it lies below the rulebooks folder, such as `nasm/body.yaml`, and its text. */
export interface TextFile {
  path: string;
  text: string;
}
