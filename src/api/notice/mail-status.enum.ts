import { registerEnumType } from "type-graphql";
import { MAIL_STATUSES } from "../../domain/notice/mail-delivery";
import { enumOf } from "../graphql/enum-of";

export const MailStatusEnum = enumOf(MAIL_STATUSES);
registerEnumType(MailStatusEnum, {
  name: "MailStatus",
  description: "Where a mail stands.",
  valuesConfig: {
    QUEUED: { description: "送信待ち: it waits to be sent, for the first time or again." },
    SENT: { description: "送信済: the mail server took it. Whether it was delivered and read is not known." },
    FAILED: {
      description:
        "送信不可: the mail server said that there is no such mailbox, or did not take it for days. It is not tried again " +
        "by itself; `resendMail` queues a copy.",
    },
    WITHDRAWN: {
      description:
        "送信取りやめ: before this mail of a hand-over was sent, the guarantee was handed over anew, or the obligee decided on it. It is " +
        "not sent any more.",
    },
  },
});
