import type { Letters } from "../use-cases/notice/ports";
import { alarmToOperator } from "./alarm-to-operator";
import { amendmentApplicationToIssuer, applicationToIssuer, guessesToIssuer } from "./letters-to-issuer";
import { amendmentToBody } from "./amendment-to-body";
import { noticeOfAmendment } from "./notice-of-amendment";
import { noticeOfApplication } from "./notice-of-application";
import { noticeOfApproval, noticeOfPremium } from "./notice-of-approval";
import { noticeOfDecline } from "./notice-of-decline";
import {
  noticeOfAmendmentApplication,
  noticeOfAmendmentApproval,
  noticeOfAmendmentDecline,
  noticeOfAmendmentPremium,
} from "./notices-of-amendment-application";
import { noticeOfEnd } from "./notice-of-end";
import { noticeOfGuesses } from "./notice-of-guesses";
import { handOver, noticeOfHandOver, receiptReminder } from "./hand-over";
import { noticeOfIssue } from "./notice-of-issue";
import { noticeOfReceipt } from "./notice-of-receipt";
import { noticeOfRegistration } from "./notice-of-registration";
import { noticeOfReissue } from "./notice-of-reissue";
import { noticeOfReturn } from "./notice-of-return";
import { noticeOfInvitation, noticeOfPasswordReset } from "./notices-to-staff";

/** All mails that the system sends. */
export const letters: Letters = {
  applicationToIssuer,
  amendmentApplicationToIssuer,
  guessesToIssuer,
  noticeOfRegistration,
  noticeOfInvitation,
  noticeOfPasswordReset,
  noticeOfApplication,
  noticeOfApproval,
  noticeOfPremium,
  noticeOfDecline,
  noticeOfAmendmentApplication,
  noticeOfAmendmentApproval,
  noticeOfAmendmentPremium,
  noticeOfAmendmentDecline,
  noticeOfIssue,
  noticeOfAmendment,
  amendmentToBody,
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
