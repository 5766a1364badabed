import type { Letters } from "../use-cases/notice/ports";
import { alarmToOperator } from "./alarm-to-operator";
import { noticeOfAmendment } from "./notice-of-amendment";
import { noticeOfEnd } from "./notice-of-end";
import { noticeOfGuesses } from "./notice-of-guesses";
import { handOver, noticeOfHandOver, receiptReminder } from "./hand-over";
import { noticeOfIssue } from "./notice-of-issue";
import { noticeOfReceipt } from "./notice-of-receipt";
import { noticeOfReissue } from "./notice-of-reissue";
import { noticeOfReturn } from "./notice-of-return";

/** All mails that the system sends. */
export const letters: Letters = {
  noticeOfIssue,
  noticeOfAmendment,
  noticeOfEnd,
  noticeOfReissue,
  noticeOfGuesses,
  noticeOfReturn,
  noticeOfReceipt,
  handOver,
  noticeOfHandOver,
  receiptReminder,
  alarm: alarmToOperator,
};
