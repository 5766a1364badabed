import { StorageUnavailable } from "./storage-unavailable";

/** The server's clock is wrong, so that nothing can be dated by it. Nothing of the call was kept; it may be repeated. */
export class ClockWrong extends StorageUnavailable {
  /** `how`: in words for the operator. */
  constructor(how: string) {
    super(new Error(how), "WRONG_CLOCK");
    this.message = `the server's clock is wrong: ${how}`;
    this.name = "ClockWrong";
  }
}
