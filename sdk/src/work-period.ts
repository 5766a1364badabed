/** The work period (工期), both days included. */
export interface WorkPeriod {
  /** First day of the works (着手日), `YYYY-MM-DD` in Japan. */
  readonly from: string;
  /** Completion date (完成日), `YYYY-MM-DD` in Japan. */
  readonly to: string;
}
