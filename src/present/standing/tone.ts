/** What a colour means; see the tokens of the same names. Never shown without a word and a shape. */
export type Tone = "counts" | "act" | "lost" | "unknown" | "plain";

/** The shape that stands beside the word, told apart without colour. */
export type Shape = "check" | "half" | "open" | "cross" | "question" | "clock" | "endless";
