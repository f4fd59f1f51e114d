/** The file can't be read as a table; the message is for who sent it. */
export class Onleesbaar extends Error {}
