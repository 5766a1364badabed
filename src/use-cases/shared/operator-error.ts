/** What the operator can put right: its message says all there is to say, and where it came up is of no interest. */
export class OperatorError extends Error {}
