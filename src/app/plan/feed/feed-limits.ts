/**
 * The version of how a state is written. It stands first in the address; whoever writes it otherwise raises it, and goes on reading the earlier ones, because calendars
 * keep an address for years.
 */
export const FEED_VERSION = "1";

/** Characters that a state may have in an address. Servers between a calendar and this one refuse much longer ones. */
export const LONGEST_STATE = 7000;

/** Bytes that it may come to once it is unpacked. */
export const LARGEST_STATE = 256 * 1024;
