/** Something that the clock is held against. */
export interface ClockReference {
  /**
   * Rejects with `ClockWrong` where nothing may be dated by the clock as it is. Resolves, where the clock jumped, to whether
   * something bears it out; otherwise to `null`.
   */
  check(): Promise<boolean | null>;
  /**
   * The second look before what cannot be taken back, such as an expiry: whether something else than the clock itself
   * bears out that it is this instant. Where it does not, whoever asks does nothing and asks again later.
   */
  confirms(instant: Date): Promise<boolean>;
}

/** Watches the clock that everything is dated by. */
export interface ClockWatch extends Pick<ClockReference, "confirms"> {
  /** Rejects with `ClockWrong` where nothing may be dated by the clock as it is. Cheap: before every unit of work. */
  check(): Promise<void>;
  /** Units of work in here are not checked: they begin a database, or fill a sandbox, whose examples have days of their own. */
  exempt<T>(work: () => Promise<T>): Promise<T>;
}
