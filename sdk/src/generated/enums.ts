// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

/** What an access token may be used for, as far as the role of its organisation allows it at all. */
export type AccessTokenScope =
  /**
   * 管理: manage access tokens and tables, and for the operator: send mails again. Only a person who signed in
   * may decide registrations and reset passwords, whatever scopes an integration has.
   */
  | "ADMINISTER"
  /** 保証申込: apply for guarantees, withdraw applications, send mails again. */
  | "APPLY"
  /** 保証契約の締結: issue guarantees, send their mails again. */
  | "ISSUE"
  /** 保証台帳の管理: labels, notes and officers of the own ledger, and guarantees of others in it. */
  | "KEEP_LEDGER"
  /** 電子証書の閲覧: open certificates with number and key. */
  | "OPEN"
  /** 閲覧: read all that the organisation may see. */
  | "READ"
  /** 認証キーの表示: show auth keys, and for obligees the viewing passwords that they recorded. */
  | "REVEAL_KEY"
  /** 引受: register works, approve and decline applications. */
  | "UNDERWRITE";

/** The kind of the account that an advance is kept in (預金種目). */
export type AdvanceAccountType =
  /** 普通: an ordinary account. */
  | "ORDINARY"
  /** 決済用: an account for settlement, without interest. */
  | "SETTLEMENT"
  /** 別段: a special account of the bank. */
  | "SPECIAL";

/** In which fiscal years (年度) a contract over several has an advance (前払金), by its special terms (特約条項). */
export type AdvanceYears =
  /** Each year has one of its own. */
  | "EVERY_YEAR"
  /** The advance of the first year covers the second, too (翌年度分を含めて支払う). */
  | "FIRST_TWO_TOGETHER"
  /** The first year has none (初年度は支払わない). */
  | "FROM_SECOND_YEAR";

/** A step that was taken with an application for an amendment (変更申込). */
export type AmendmentApplicationEventType =
  /** It was submitted to the issuer (変更申込). */
  | "AMENDMENT_APPLIED_FOR"
  /** The issuer approved it (承諾). */
  | "AMENDMENT_APPROVED"
  /** The issuer declined it (謝絶); what was settled of it goes back to whoever paid it (精算金の返還). */
  | "AMENDMENT_DECLINED"
  /** What it makes due was set (追加・返戻保証料の確定). */
  | "AMENDMENT_PREMIUM_SET"
  /** What it makes due was settled (追加保証料の領収、返戻保証料の支払). */
  | "AMENDMENT_PREMIUM_SETTLED"
  /** The contractor withdrew it (取下げ). */
  | "AMENDMENT_WITHDRAWN"
  /** The guarantee was amended by it (変更). */
  | "APPLIED_AMENDMENT_ISSUED";

/** Where an application for an amendment (変更申込) stands. It has no draft. */
export type AmendmentApplicationStatus =
  /** 申込済: submitted to the issuer. */
  | "APPLIED"
  /** 承諾: underwritten; issued once an additional premium (追加保証料), if any, is settled. */
  | "APPROVED"
  /** 謝絶: the issuer declined, with a reason; an end. */
  | "DECLINED"
  /** 発行済: the guarantee is amended; an end of the application. */
  | "ISSUED"
  /** 取下げ: the contractor gave it up; an end. */
  | "WITHDRAWN";

/** Why an amendment (変更) brings a new version of the certificate, or none. Further codes may be added. */
export type AmendmentReasonCode =
  /** The guaranteed amount (保証金額) goes up or down: a new version. Note 1 of the certificate. */
  | "AMOUNT_CHANGED"
  /**
   * 契約保証 whose completion date moves later, for an obligee (発注者) that lets it follow by itself: no new
   * version.
   */
  | "EXTENSION_FOLLOWED"
  /**
   * 契約保証 whose completion date moves later, for an obligee (発注者) that asks for a new certificate: a new
   * version.
   */
  | "EXTENSION_NEEDS_CERTIFICATE"
  /**
   * The work period (工期) changes, and the guarantee follows by itself: no new version. Note 2 of the
   * certificate.
   */
  | "PERIOD_FOLLOWED"
  /**
   * The contract price (請負金額) changes, in whole or in its covered part: no new version for that alone. Note 3
   * of the certificate.
   */
  | "PRICE_CHANGED";

/** What a changed contract price left amiss in the guaranteed amount. */
export type AmountFindingCode =
  /** After a price cut the advances (前払金, with 中間前払金) are over the limit above which they are returned (返還限度). */
  | "ADVANCE_OVER_RETURN_LIMIT"
  /** After a price rise 契約保証 is under its least share of the price. */
  | "PERFORMANCE_UNDER_RATE";

/** A step that was taken with an application (保証申込). */
export type ApplicationEventType =
  /** The issuer approved it (承諾). */
  | "APPLICATION_APPROVED"
  /** A draft or a returned application was changed. */
  | "APPLICATION_CHANGED"
  /** The issuer declined it (謝絶); a premium that was settled goes back (保証料の返還). */
  | "APPLICATION_DECLINED"
  /** A draft was begun. */
  | "APPLICATION_DRAFTED"
  /** The issuer returned it to be corrected (差戻し). */
  | "APPLICATION_RETURNED"
  /** It was submitted to the issuer (申込). */
  | "APPLICATION_SUBMITTED"
  /** The contractor withdrew it (取下げ). */
  | "APPLICATION_WITHDRAWN"
  /** A document was attached (添付書類). */
  | "ATTACHMENT_ADDED"
  /** An attached document was removed (添付書類の削除). */
  | "ATTACHMENT_REMOVED"
  /** The final premium was set (確定保証料). */
  | "FINAL_PREMIUM_SET"
  /** The guarantee was issued (発行). */
  | "GUARANTEE_ISSUED"
  /** The premium was settled (保証料の領収、保証料一括納付). */
  | "PREMIUM_SETTLED";

/** Where an application (保証申込) stands, from the draft to its end. */
export type ApplicationStatus =
  /** 申込済: submitted to the issuer. */
  | "APPLIED"
  /** 承諾: underwritten; issued once the premium (保証料) is settled. */
  | "APPROVED"
  /** 謝絶: the issuer declined, with a reason; an end. */
  | "DECLINED"
  /** 下書き: only the contractor sees it. */
  | "DRAFT"
  /** 発行済: the guarantee exists; an end of the application. */
  | "ISSUED"
  /**
   * 差戻し: returned to the contractor, who corrects it and submits it again; it reserves nothing of its works
   * contract.
   */
  | "RETURNED"
  /** 取下げ: the contractor gave it up; an end. */
  | "WITHDRAWN";

/** What an attached document is (添付書類の種類). */
export type AttachmentKind =
  /** 証書の写し: a scan of a certificate that was not issued here, in the ledger of a body. */
  | "CERTIFICATE_COPY"
  /** 請負契約書の写し: a copy of the works contract. */
  | "CONTRACT_COPY"
  /**
   * 請求書 (前払金請求書 and the like): what goes to the obligee with a hand-over by mail. It is attached after the
   * issue, too, until the guarantee ends.
   */
  | "INVOICE"
  /** 通知書: a letter about the guarantee (保証契約), such as a bank's or an insurer's. */
  | "LETTER"
  /** その他: whatever else should be kept with it. */
  | "OTHER"
  /** 認定調書: the obligee's recognition of the progress, for 中間前払金保証. */
  | "PROGRESS_RECOGNITION"
  /** 使途内訳明細書: what the advance is used for, for 前払金保証. */
  | "USE_OF_ADVANCE";

/** Why a guarantee may be cancelled (解約事由): 公共工事の前払金保証事業に関する法律, article 18. */
export type CancellationGround =
  /** 発注者の同意: the contractor asked for it and the obligee (発注者) consented. */
  | "OBLIGEE_CONSENT"
  /**
   * 発注者の責めに帰すべき事由: the obligee's own fault ended the works contract; no consent is needed. Its convenience
   * (発注者の都合) is no fault.
   */
  | "OBLIGEE_FAULT";

/** What an amendment (変更) does to the certificate (電子証書). */
export type CertificateEffect =
  /**
   * A new version is issued, marked （変更）, which shows the whole content after the change; the one before is no
   * longer in force.
   */
  | "NEW_CERTIFICATE"
  /** No new version: the certificate stays as it is, and in force. */
  | "NO_NEW_CERTIFICATE";

/** What was done with an application (保証申込, 変更申込) or a guarantee (保証契約). */
export type ChangeType =
  /** Application for an amendment (変更申込): It was submitted to the issuer (変更申込). */
  | "AMENDMENT_APPLIED_FOR"
  /** Application for an amendment (変更申込): The issuer approved it (承諾). */
  | "AMENDMENT_APPROVED"
  /**
   * Application for an amendment (変更申込): The issuer declined it (謝絶); what was settled of it goes back to
   * whoever paid it (精算金の返還).
   */
  | "AMENDMENT_DECLINED"
  /** Application for an amendment (変更申込): What it makes due was set (追加・返戻保証料の確定). */
  | "AMENDMENT_PREMIUM_SET"
  /** Application for an amendment (変更申込): What it makes due was settled (追加保証料の領収、返戻保証料の支払). */
  | "AMENDMENT_PREMIUM_SETTLED"
  /** Application for an amendment (変更申込): The contractor withdrew it (取下げ). */
  | "AMENDMENT_WITHDRAWN"
  /** Application (保証申込): The issuer approved it (承諾). */
  | "APPLICATION_APPROVED"
  /** Application (保証申込): A draft or a returned application was changed. */
  | "APPLICATION_CHANGED"
  /** Application (保証申込): The issuer declined it (謝絶); a premium that was settled goes back (保証料の返還). */
  | "APPLICATION_DECLINED"
  /** Application (保証申込): A draft was begun. */
  | "APPLICATION_DRAFTED"
  /** Application (保証申込): The issuer returned it to be corrected (差戻し). */
  | "APPLICATION_RETURNED"
  /** Application (保証申込): It was submitted to the issuer (申込). */
  | "APPLICATION_SUBMITTED"
  /** Application (保証申込): The contractor withdrew it (取下げ). */
  | "APPLICATION_WITHDRAWN"
  /** Application for an amendment (変更申込): The guarantee was amended by it (変更). */
  | "APPLIED_AMENDMENT_ISSUED"
  /** Application (保証申込): A document was attached (添付書類). */
  | "ATTACHMENT_ADDED"
  /** Application (保証申込): An attached document was removed (添付書類の削除). */
  | "ATTACHMENT_REMOVED"
  /** Guarantee (保証契約): Its auth key was replaced by a new one (認証キーの再発行). */
  | "AUTH_KEY_REISSUED"
  /** Guarantee (保証契約): Its auth key was shown (認証キー「表示」). */
  | "AUTH_KEY_REVEALED"
  /** Guarantee (保証契約): The obligee consented to its cancellation (解約の同意). */
  | "CANCELLATION_CONSENTED"
  /** Guarantee (保証契約): An obligee opened it with number and key (閲覧). */
  | "CERTIFICATE_OPENED"
  /** Guarantee (保証契約): The original of its certificate on paper was printed (証書原本の出力). */
  | "CERTIFICATE_ORIGINAL_PRINTED"
  /** Guarantee (保証契約): The obligee confirmed that the obligation is fulfilled (検査合格の確認). */
  | "DISCHARGE_CONFIRMED"
  /** Application (保証申込): The final premium was set (確定保証料). */
  | "FINAL_PREMIUM_SET"
  /** Guarantee (保証契約): The obligee accepted it (受領). */
  | "GUARANTEE_ACCEPTED"
  /** Guarantee (保証契約): It was amended (変更). */
  | "GUARANTEE_AMENDED"
  /** Guarantee (保証契約): The issuer attached a document to it (添付書類). */
  | "GUARANTEE_ATTACHMENT_ADDED"
  /** Guarantee (保証契約): The issuer removed a document that was attached to it (添付書類の削除). */
  | "GUARANTEE_ATTACHMENT_REMOVED"
  /** Guarantee (保証契約): Its cancellation was recorded, and waits for a second officer (解約の承認待ち). */
  | "GUARANTEE_CANCELLATION_PENDING"
  /** Guarantee (保証契約): It was cancelled (解約). */
  | "GUARANTEE_CANCELLED"
  /** Guarantee (保証契約): Number and key were handed to the obligee (みなし寄託). */
  | "GUARANTEE_DEPOSITED"
  /** Guarantee (保証契約): It was discharged (保証終了（債務履行済）). */
  | "GUARANTEE_DISCHARGED"
  /** Guarantee (保証契約): Its discharge was recorded, and waits for a second officer (保証終了の承認待ち). */
  | "GUARANTEE_DISCHARGE_PENDING"
  /** Guarantee (保証契約): An end that was waiting was taken back (承認待ちの取消し). */
  | "GUARANTEE_END_TAKEN_BACK"
  /** Guarantee (保証契約): It expired (期限満了). */
  | "GUARANTEE_EXPIRED"
  /** Application (保証申込): The guarantee was issued (発行). Guarantee (保証契約): It was issued (発行). */
  | "GUARANTEE_ISSUED"
  /** Guarantee (保証契約): The obligee rejected it (受領拒否). */
  | "GUARANTEE_REJECTED"
  /** Guarantee (保証契約): Its key notice (認証キー等のお知らせ) was fetched, which shows the key. */
  | "KEY_NOTICE_FETCHED"
  /** Guarantee (保証契約): A mail (お知らせメール) about it was sent again (再送). */
  | "MAIL_RESENT"
  /** Application (保証申込): The premium was settled (保証料の領収、保証料一括納付). */
  | "PREMIUM_SETTLED"
  /** Guarantee (保証契約): The obligee was reminded to receive it (受領の督促). */
  | "RECEIPT_REMINDED"
  /**
   * Guarantee (保証契約): Wrong auth keys were tried at its number one after the other (認証キーの連続誤入力); for a while
   * none is taken.
   */
  | "WRONG_KEYS_TRIED";

/** What two statements of one works contract (請負契約) are compared by. */
export type ComparedTerm =
  /** The day the contract was concluded (請負契約日). */
  | "CONTRACTED_ON"
  /** The whole contract price in yen (請負金額（総額）). */
  | "CONTRACT_PRICE"
  /** Works or consulting (業務委託). */
  | "CONTRACT_TYPE"
  /** The plan by fiscal years (年度別計画): of each year the payment limit, a slash, and the planned progress. */
  | "FISCAL_YEARS"
  /** Name of the works (工事名), compared as searches fold it. */
  | "NAME"
  /** The work period (工期): first day, a slash, and completion. */
  | "WORK_PERIOD";

/** What is contracted. */
export type ContractType =
  /** 業務委託: survey, design and consulting. */
  | "CONSULTING"
  /** 工事: construction works. */
  | "WORKS";

/** What a guarantee may leave uncovered. What has ended has no gap. */
export type CoverageGapCode =
  /** 金額不足: after a price change 契約保証 is under its least share of the price. */
  | "AMOUNT_UNDER_POLICY"
  /** 未受領: the works have begun, and the body has not accepted the certificate. */
  | "NOT_ACCEPTED"
  /** 変更前の証書: a newer version of the certificate has come since the body saw it last. */
  | "SUPERSEDED_VERSION_ON_FILE"
  /** 工期の延長: the works now go on after the expiry date (保証期限) of the guarantee. */
  | "WORKS_OUTLAST_GUARANTEE";

/** How the certificate is delivered (保証証書の受取方法). */
export type Delivery =
  /** 電子交付: number and key (認証キー) instead of paper. */
  | "ELECTRONIC"
  /** 書面交付: the certificate on paper, without a key. Every obligee takes it. */
  | "PAPER";

/** What the obligee states towards the end of a guarantee. */
export type EndConfirmationKind =
  /** 解約の同意: it consents to the cancellation. */
  | "CANCELLATION"
  /** 検査合格の確認: the obligation is fulfilled. */
  | "DISCHARGE";

/** Which document shows that a guarantee ended (証拠書類の種類), and which end it shows. */
export type EndEvidenceKind =
  /**
   * 前払金の返還を示す書類: the advance was returned. For a discharge of ADVANCE_PAYMENT and INTERIM_PAYMENT, not of
   * CONTRACT_PERFORMANCE.
   */
  | "ADVANCE_RETURN"
  /** 契約解除合意書: obligee and contractor ended the works contract by agreement. For the ground OBLIGEE_CONSENT. */
  | "AGREED_TERMINATION"
  /** 完成検査合格通知書・検査調書: the obligee inspected the completed works and passed them. For a discharge. */
  | "COMPLETION_INSPECTION"
  /** 解約についての発注者の同意書: the obligee consented to the cancellation. For the ground OBLIGEE_CONSENT. */
  | "CONSENT_LETTER"
  /** 判決書・和解調書: a judgment or settlement states the obligee's fault. For the ground OBLIGEE_FAULT. */
  | "COURT_RECORD"
  /** 請負代金の精算払を示す書類: the obligee settled the contract price. For a discharge. */
  | "FINAL_PAYMENT"
  /** 引渡書: the works were handed over. For a discharge. */
  | "HANDOVER"
  /** 債務履行に関する発注者の通知書: the obligee wrote that the obligation is fulfilled. For a discharge. */
  | "OBLIGEE_NOTICE"
  /**
   * 受注者の契約解除通知書: the contractor ended the works contract for the obligee's breach. For the ground
   * OBLIGEE_FAULT.
   */
  | "TERMINATION_NOTICE";

/** What was refused, for programs. Codes are never translated; further codes may be added. */
export type ErrorCode =
  /** The caller's organisation has no access token with this id. */
  | "ACCESS_TOKEN_NOT_FOUND"
  /** The obligee has accepted the guarantee, and does not ask for its newest version anew (受領済み). */
  | "ALREADY_ACCEPTED"
  /** An application for an amendment (変更申込) of this guarantee is under way. */
  | "AMENDMENT_APPLIED_FOR_ALREADY"
  /** No application (保証申込) with this id is visible to the caller. */
  | "APPLICATION_NOT_FOUND"
  /** Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart. */
  | "CERTIFICATE_NOT_FOUND"
  /**
   * The record of the certificate (電子証書) is not as the system wrote it. Nothing of it is shown; the operator
   * is told.
   */
  | "CERTIFICATE_NOT_INTACT"
  /** The certificate is delivered on paper (書面交付); there is no auth key (認証キー). */
  | "DELIVERED_ON_PAPER"
  /** No guarantee (保証契約) with this id or number is visible to the caller. */
  | "GUARANTEE_NOT_FOUND"
  /** No number is left under the issuer's prefix. */
  | "GUARANTEE_NUMBERS_EXHAUSTED"
  /** The guarantee number (保証契約番号) that was brought is in use. */
  | "GUARANTEE_NUMBER_TAKEN"
  /** The idempotency key was used before with another input. */
  | "IDEMPOTENCY_CONFLICT"
  /** Something in the input contradicts a rule; `fields` names each place. */
  | "INVALID_INPUT"
  /** The user is the organisation's only active administrator (管理者). */
  | "LAST_ADMINISTRATOR"
  /** No mail (お知らせメール) with this id is visible to the caller. */
  | "MAIL_NOT_FOUND"
  /**
   * The mail was withdrawn (取りやめ): before it was sent, the guarantee was handed over anew, or the obligee
   * decided on it.
   */
  | "MAIL_WITHDRAWN"
  /** The caller has opened the guarantee, but it is not in its favour (被保証者ではない). */
  | "NOT_THE_OBLIGEE"
  /** The contractor has left no address (連絡先メールアドレス) that the obligee could answer to. */
  | "NO_REPLY_ADDRESS"
  /** Nobody uses this system for the obligee (発注者), so nothing can be handed to it here. */
  | "OBLIGEE_NOT_REACHABLE"
  /**
   * Two officers (担当者) of the issuer who have signed in end a guarantee of this amount; an integration's token
   * is neither.
   */
  | "OFFICER_REQUIRED"
  /** The initial password (初期パスワード) must be changed before the first sign-in. */
  | "PASSWORD_CHANGE_REQUIRED"
  /** The link of the mail works no more, or was never one. */
  | "PASSWORD_LINK_ENDED"
  /** The end that the input names does not wait for a second officer (承認待ち); another one does. */
  | "PENDING_END_NOT_FOUND"
  /** The premium (保証料) was neither received (領収) nor went into 保証料一括納付. */
  | "PREMIUM_NOT_SETTLED"
  /** The issuer has no premium table (保証料率表) for this kind in effect on this day. */
  | "PREMIUM_TABLE_NOT_FOUND"
  /** No request for a registration (利用登録) with this id is visible to the caller. */
  | "REGISTRATION_NOT_FOUND"
  /** The mail was sent again (再送) as often as it may be. */
  | "RESEND_LIMIT_REACHED"
  /** The guarantee (保証契約) was changed since the caller read it; read it again. */
  | "REVISION_CONFLICT"
  /** The officer (担当者) who recorded an end cannot confirm it; another one of the issuer does. */
  | "SAME_OFFICER"
  /** The session is over; sign in again. */
  | "SESSION_ENDED"
  /** Login ID (お客様ID) and password do not sign in. Unknown IDs and wrong passwords are not told apart. */
  | "SIGN_IN_REFUSED"
  /** What it is about is in a state from which this step does not start. */
  | "STEP_NOT_ALLOWED"
  /** The contractor (受注者) corrected what it states of itself (登録事項) too often today. */
  | "TOO_MANY_CORRECTIONS"
  /** Too many wrong auth keys (認証キー) were tried. */
  | "TOO_MANY_GUESSES"
  /** Too many mails with links, by which users choose a password, were asked for today. */
  | "TOO_MANY_PASSWORD_LINKS"
  /** The issuer received too many requests for a registration (利用登録) today. */
  | "TOO_MANY_REGISTRATIONS"
  /** Too many wrong passwords were tried for this login ID (お客様ID). */
  | "TOO_MANY_SIGN_INS"
  /** The organisation has as many receivers of webhooks (通知先) as it may have. */
  | "TOO_MANY_WEBHOOK_ENDPOINTS"
  /** The user (利用者) is disabled (無効). */
  | "USER_DISABLED"
  /** No user (利用者) with this id is one that the caller may manage. */
  | "USER_NOT_FOUND"
  /** No mail address (メールアドレス) of the user is known. */
  | "USER_WITHOUT_ADDRESS"
  /** The certificate (保証証書) was amended since the caller read it; read the newest version. */
  | "VERSION_CONFLICT"
  /** The receiver of webhooks (通知先) has no delivery with one of these ids. */
  | "WEBHOOK_DELIVERY_NOT_FOUND"
  /** The caller's organisation has no receiver of webhooks (通知先) with this id. */
  | "WEBHOOK_ENDPOINT_NOT_FOUND"
  /** As many deliveries as may wait for a receiver of webhooks (通知先) wait already. */
  | "WEBHOOK_QUEUE_FULL";

/** How one field compares. */
export type FieldMatchResult =
  /** 一致: the same, or within the bound. */
  | "MATCH"
  /** 表記の違いを除き一致: the same but for how it is written, such as width, spaces, dashes, or ㈱ for 株式会社. */
  | "MATCH_FOLDED"
  /** 不一致: it deviates. */
  | "MISMATCH"
  /** 照合不能: the guarantee says nothing of it. */
  | "NOT_COMPARED";

/** How a guarantee (保証契約) ended; an end is for ever. */
export type GuaranteeEndStatus =
  /** 解約: ended before its time, by article 18 of the Act. */
  | "CANCELLED"
  /** 保証終了（債務履行済）: the guaranteed obligation was fulfilled. */
  | "DISCHARGED"
  /** 期限満了: 保証期限 passed. */
  | "EXPIRED";

/** What was done with a guarantee (保証契約). */
export type GuaranteeEventType =
  /** Its auth key was replaced by a new one (認証キーの再発行). */
  | "AUTH_KEY_REISSUED"
  /** Its auth key was shown (認証キー「表示」). */
  | "AUTH_KEY_REVEALED"
  /** The obligee consented to its cancellation (解約の同意). */
  | "CANCELLATION_CONSENTED"
  /** An obligee opened it with number and key (閲覧). */
  | "CERTIFICATE_OPENED"
  /** The original of its certificate on paper was printed (証書原本の出力). */
  | "CERTIFICATE_ORIGINAL_PRINTED"
  /** The obligee confirmed that the obligation is fulfilled (検査合格の確認). */
  | "DISCHARGE_CONFIRMED"
  /** The obligee accepted it (受領). */
  | "GUARANTEE_ACCEPTED"
  /** It was amended (変更). */
  | "GUARANTEE_AMENDED"
  /** The issuer attached a document to it (添付書類). */
  | "GUARANTEE_ATTACHMENT_ADDED"
  /** The issuer removed a document that was attached to it (添付書類の削除). */
  | "GUARANTEE_ATTACHMENT_REMOVED"
  /** Its cancellation was recorded, and waits for a second officer (解約の承認待ち). */
  | "GUARANTEE_CANCELLATION_PENDING"
  /** It was cancelled (解約). */
  | "GUARANTEE_CANCELLED"
  /** Number and key were handed to the obligee (みなし寄託). */
  | "GUARANTEE_DEPOSITED"
  /** It was discharged (保証終了（債務履行済）). */
  | "GUARANTEE_DISCHARGED"
  /** Its discharge was recorded, and waits for a second officer (保証終了の承認待ち). */
  | "GUARANTEE_DISCHARGE_PENDING"
  /** An end that was waiting was taken back (承認待ちの取消し). */
  | "GUARANTEE_END_TAKEN_BACK"
  /** It expired (期限満了). */
  | "GUARANTEE_EXPIRED"
  /** It was issued (発行). */
  | "GUARANTEE_ISSUED"
  /** The obligee rejected it (受領拒否). */
  | "GUARANTEE_REJECTED"
  /** Its key notice (認証キー等のお知らせ) was fetched, which shows the key. */
  | "KEY_NOTICE_FETCHED"
  /** A mail (お知らせメール) about it was sent again (再送). */
  | "MAIL_RESENT"
  /** The obligee was reminded to receive it (受領の督促). */
  | "RECEIPT_REMINDED"
  /** Wrong auth keys were tried at its number one after the other (認証キーの連続誤入力); for a while none is taken. */
  | "WRONG_KEYS_TRIED";

/** What a guarantee is for (区分). 契約保証予約 (a reservation) is not among them: it has no certificate. */
export type GuaranteeKind =
  /** 前払金保証: the return of the advance. */
  | "ADVANCE_PAYMENT"
  /** 契約保証: the performance of the works contract. */
  | "CONTRACT_PERFORMANCE"
  /** 中間前払金保証: the second advance, paid half-way. */
  | "INTERIM_PAYMENT";

/** What a list of guarantees can be ordered by. */
export type GuaranteeOrderField =
  /** The guaranteed amount (保証金額). */
  | "AMOUNT"
  /** The expiry date (保証期限). */
  | "EXPIRES_ON"
  /** The issue date (発行日). */
  | "ISSUED_ON"
  /** The guarantee number (保証契約番号). */
  | "NUMBER";

/** Where a guarantee stands in its life, from its issue to its end. */
export type GuaranteeStatus =
  /** 受領済: the obligee accepted the certificate. */
  | "ACCEPTED"
  /** 解約: ended by agreement before its time; an end. */
  | "CANCELLED"
  /** 寄託済 (みなし寄託): number and key were handed to the obligee. */
  | "DEPOSITED"
  /** 保証終了（債務履行済）: the guaranteed obligation was fulfilled; an end. */
  | "DISCHARGED"
  /** 期限満了: its expiry date has passed; an end. */
  | "EXPIRED"
  /** 発行済: the certificate exists and binds the issuer. */
  | "ISSUED"
  /** 受領拒否: the obligee did not take it; it can be deposited again. */
  | "REJECTED";

/** How number and key reach the obligee (提出方法). */
export type HandOverChannel =
  /**
   * 本システムでの提出: the guarantee enters the obligee's ledger, and the obligee needs no key. Only where somebody
   * uses this system for it.
   */
  | "DIRECT"
  /**
   * 電子メールでの提出: a mail with the key notice goes to the obligee, under the subject that it asks for. Answers go
   * to the contractor.
   */
  | "EMAIL"
  /** 提出の記録: it was handed over elsewhere, and that is recorded. */
  | "RECORDED";

/** How an obligee wants number and key to reach it (提出方法). */
export type HandOverWay =
  /** 電子契約システムへの登録: uploaded to an electronic contract system. */
  | "CONTRACT_SYSTEM"
  /** 本システムでの提出: in its ledger here. */
  | "DIRECT"
  /** 電子メール: the key notice, by mail. */
  | "EMAIL"
  /** 持参: a print is brought. */
  | "IN_PERSON"
  /** 郵送: a print is sent by post. */
  | "POST"
  /** 申請フォーム: by a form on its web site. */
  | "WEB_FORM";

/** What is wrong with one place of an input, for programs. Further codes may be added. */
export type InputFindingCode =
  /** One account of the advance (前払金の預託口座) is given, and accounts of members (構成員) beside it. */
  | "ACCOUNTS_OF_BOTH_KINDS"
  /** The issuer asks for the account of the advance (前払金の預託口座), which is missing. */
  | "ACCOUNT_REQUIRED"
  /**
   * Whom of the obligee the certificate addresses (宛名) is not certain, and must be given; the limit names
   * those that were addressed before, if any.
   */
  | "ADDRESSEE_REQUIRED"
  /**
   * Only an issuer enters an address here: contractors are written to at that of their guarantee, obligees at
   * that of their hand-over rules.
   */
  | "ADDRESS_FOR_ISSUERS"
  /** A route (提出先) by mail has no mailbox. */
  | "ADDRESS_MISSING"
  /**
   * The address is of this machine or of a private network; only servers of the public internet are sent
   * webhooks.
   */
  | "ADDRESS_NOT_PUBLIC"
  /**
   * The mail address (メールアドレス) is that of a user with another name, which is what came. The password and
   * rights of one person never pass to another.
   */
  | "ADDRESS_OF_ANOTHER_USER"
  /** Nobody knows the mailbox (提出先メールアドレス) of the obligee, and the hand-over names none. */
  | "ADDRESS_UNKNOWN"
  /** A caution: the obligee tries e-guarantees out (試行) and may ask for paper. */
  | "ADOPTION_ON_TRIAL"
  /** A caution: the obligee is listed without a start date (運用開始日); the limit is the day of the list. */
  | "ADOPTION_START_UNKNOWN"
  /** By the contract the advance of the second fiscal year is paid with that of the first, which is the limit. */
  | "ADVANCED_WITH_FIRST_YEAR"
  /** An interim payment (中間前払金) follows an advance, which must be named. */
  | "ADVANCE_AMOUNT_REQUIRED"
  /**
   * An interim payment (中間前払金) belongs to an advance (前払金) of the same works and year whose guarantee is in
   * force.
   */
  | "ADVANCE_NOT_GUARANTEED"
  /** 契約保証 is a rider on the advance: it is offered only where an advance (前払金) is planned. */
  | "ADVANCE_NOT_PLANNED"
  /** The obligee's consent (同意日) comes after the cancellation (解約日). */
  | "AFTER_CANCELLATION"
  /** The works contract is dated after its completion date. */
  | "AFTER_COMPLETION"
  /**
   * A start of the procurement (発注手続き), public notice (公告) or nomination (指名) after the works contract, whose
   * day is the limit.
   */
  | "AFTER_CONTRACT"
  /**
   * The evidence bears a later day than the one on which the obligation was fulfilled (履行日), which is the
   * limit.
   */
  | "AFTER_DISCHARGE"
  /** A day after 保証期限, when the guarantee was over. */
  | "AFTER_EXPIRY"
  /** The works were completed (工事完成日) after they had passed the inspection (検査合格日), which is the limit. */
  | "AFTER_INSPECTION"
  /** A day that is still to come. */
  | "AFTER_TODAY"
  /** There is one from this day on already; what was recorded never changes. */
  | "ALREADY_RECORDED"
  /** A guarantee of this kind (区分) and year (対象年度) is applied for on the works contract already. */
  | "APPLIED_FOR_ALREADY"
  /** A guarantee that came out of an application (保証申込): its documents are attached to that, by the contractor. */
  | "ATTACHED_TO_ITS_APPLICATION"
  /** As many documents (添付書類) are attached as may be. */
  | "ATTACHMENTS_FULL"
  /** A document (添付書類) of a kind that is not attached here; the limit lists the kinds that are. */
  | "ATTACHMENT_KIND_NOT_TAKEN"
  /**
   * The contractor would keep more bytes than the limit. Attachments (添付書類) of applications that are not
   * issued yet count, and invoices (請求書) of guarantees in force.
   */
  | "ATTACHMENT_ROOM_USED_UP"
  /** A band of a premium table does not end after the one before it. */
  | "BANDS_NOT_ASCENDING"
  /** A premium table (保証料率表) has no band, or too many. */
  | "BANDS_OUT_OF_RANGE"
  /** The bank is none that the issuer has a contract with (業務委託金融機関); the limit names these. */
  | "BANK_NOT_DESIGNATED"
  /**
   * A caution: the obligee counts its start (運用開始日), which is the limit, from a day that was not given (公告日,
   * 指名日, 発注手続きの開始日).
   */
  | "BASIS_DAY_UNKNOWN"
  /** The day that counts lies before the obligee's start (運用開始日), which is the limit. */
  | "BEFORE_ADOPTION_START"
  /** The guarantee would expire before the works are completed. */
  | "BEFORE_COMPLETION"
  /**
   * A discharge that rests on the obligee's confirmation (検査合格の確認) lies before the day confirmed, which is the
   * limit.
   */
  | "BEFORE_CONFIRMED_DAY"
  /** A day before the works contract (請負契約) was concluded, which is the limit. */
  | "BEFORE_CONTRACT"
  /** No advance of a later fiscal year is used before the budget of that year; the limit is its first day. */
  | "BEFORE_FISCAL_YEAR"
  /** A day before the guarantee was issued (発行日). */
  | "BEFORE_ISSUE"
  /** A day before the works contract was last changed (前回の変更契約日), which is the limit. */
  | "BEFORE_LAST_AMENDMENT"
  /** The work period (工期) ends before it begins. */
  | "BEFORE_START"
  /** A day before the application (保証申込) was submitted. */
  | "BEFORE_SUBMISSION"
  /** A day that has passed, where quotes of the past must stay as they were. */
  | "BEFORE_TODAY"
  /** Empty, or nothing to see but spaces. */
  | "BLANK"
  /**
   * A body (発注者) that is named as unlisted is listed, and it is not clear which one is meant; the limit names
   * those of its name.
   */
  | "BODY_IS_LISTED"
  /**
   * No body (発注者) is called so, but the names of up to three listed ones, which are the limit, are one
   * character away.
   */
  | "BODY_RESEMBLES"
  /**
   * Planned progress was carried over (繰越し), which is the limit: the next advance comes only after the advance
   * of that part is written off (償却).
   */
  | "CARRIED_ADVANCE_NOT_WRITTEN_OFF"
  /** By the end of a year the work is beyond the plan (出来高超過額) or behind it (繰越し), never both. */
  | "CARRIED_OVER_AND_PAID_AHEAD"
  /** The first line lacks these columns, which are the limit. */
  | "COLUMNS_MISSING"
  /**
   * A caution: the obligee is listed without a word on consulting contracts (業務委託への適用); the limit is the day
   * of the list.
   */
  | "CONSULTING_UNKNOWN"
  /** The password contains the login ID (お客様ID). */
  | "CONTAINS_LOGIN_ID"
  /** The obligee takes no e-guarantees for this type of contract (工事, 業務委託). */
  | "CONTRACT_TYPE_NOT_ADOPTED"
  /** Says something else than the registered works (登録済工事) that the application is made from. */
  | "CONTRADICTS_REGISTERED_WORKS"
  /**
   * The facts (事由) name the obligee's convenience (発注者の都合), which is not its fault: article 18 asks for its
   * consent then.
   */
  | "CONVENIENCE_IS_NO_FAULT"
  /** The first digit of a corporate number (法人番号) does not fit the twelve behind it: one is wrong. */
  | "CORPORATE_NUMBER_CHECK_DIGIT"
  /** The contractor (受注者) has another corporate number (法人番号) than the request states. */
  | "CORPORATE_NUMBER_DIFFERS"
  /** Another contractor (受注者) of this issuer (保証機関) has the corporate number (法人番号): the limit is its id. */
  | "CORPORATE_NUMBER_REGISTERED"
  /** No department (部署) of the own body has this name. */
  | "DEPARTMENT_UNKNOWN"
  /** The SHA-256 of an empty file. */
  | "DIGEST_OF_NOTHING"
  /** A document (添付書類) that the issuer asks for is not attached; the limit names it. */
  | "DOCUMENT_MISSING"
  /**
   * Nobody has said what an amendment (変更) makes due: the issuer had no premium table, and no officer set it
   * (追加・返戻保証料の確定).
   */
  | "DUE_NOT_SET"
  /**
   * The part of an e-mail address before the @ has other characters than ASCII: many mail servers deliver
   * nothing to it.
   */
  | "EMAIL_ADDRESS_NOT_ASCII"
  /** The mail address (メールアドレス) is that of another user of the organisation. */
  | "EMAIL_ADDRESS_TAKEN"
  /**
   * A hand-over by mail (電子メールでの提出) that has not gone yet encloses the attachment, and could not be sent
   * without it.
   */
  | "ENCLOSED_IN_WAITING_MAIL"
  /** What the mail is to enclose (添付書類) is larger together than mailboxes take, in bytes. */
  | "ENCLOSED_TOO_LARGE"
  /** No entry of the ledger, or more of them than one call takes. */
  | "ENTRIES_OUT_OF_RANGE"
  /** Evidence without the day that the document bears (書類の日付). */
  | "EVIDENCE_DAY_REQUIRED"
  /** Evidence without the SHA-256 of its file. */
  | "EVIDENCE_DIGEST_REQUIRED"
  /** A document of this kind (書類の種類) does not show this end. The limit names those that do. */
  | "EVIDENCE_DOES_NOT_SHOW_IT"
  /** The evidence does not say which document it is (書類の種類). The limit names those that show this end. */
  | "EVIDENCE_KIND_REQUIRED"
  /** Evidence without its reference (文書番号). */
  | "EVIDENCE_REFERENCE_REQUIRED"
  /** The issuer ends a guarantee with evidence (証拠書類), not by its word alone. */
  | "EVIDENCE_REQUIRED"
  /** A guarantee without an expiry date (保証期限); only deposits have none. */
  | "EXPIRY_REQUIRED"
  /** Without consent, the facts (事由) say how the obligee's fault ended the works contract. */
  | "FACTS_REQUIRED"
  /** A file without a byte. */
  | "FILE_EMPTY"
  /** What came is neither a whole PDF nor a whole JPEG; the limit is what the file's name promises. */
  | "FILE_NOT_READABLE"
  /** A file of more bytes than the limit. */
  | "FILE_TOO_LARGE"
  /** A guarantee of one fiscal year (年度) needs the plan of the works contract by years (支払限度額, 出来高予定額). */
  | "FISCAL_YEARS_NOT_PLANNED"
  /** A plan by fiscal years (年度別計画) has no year, or more than any contract has. */
  | "FISCAL_YEARS_OUT_OF_RANGE"
  /** A fiscal year (年度) of the work period (工期) is not planned; the limit is that year. */
  | "FISCAL_YEAR_MISSING"
  /** A planned fiscal year (年度) lies outside the works contract: before its day, or after completion. */
  | "FISCAL_YEAR_OUTSIDE_PERIOD"
  /** Advances of a contract over several years (債務負担行為, 継続費) are each for one fiscal year (年度). */
  | "FISCAL_YEAR_REQUIRED"
  /** The same fiscal year (年度) is planned twice. */
  | "FISCAL_YEAR_TWICE"
  /**
   * The works contract has a guarantee of this kind (区分) and year (対象年度) in force; the limit is its number,
   * where the caller may see it.
   */
  | "GUARANTEED_ALREADY"
  /**
   * The issuer would keep more bytes than the limit. Documents (添付書類) count that it attached to its guarantees
   * in force.
   */
  | "GUARANTEE_ATTACHMENT_ROOM_USED_UP"
  /** Half of the work period (工期) had not passed when the progress was recognised. */
  | "HALF_PERIOD_NOT_PASSED"
  /** The work done (出来高) is worth less than half of the covered price (対象額). */
  | "HALF_WORK_NOT_DONE"
  /**
   * The address does not tell which branch (取扱店) of the issuer (保証機関) handles it: the limit names those that
   * it has.
   */
  | "HANDLING_BRANCH_MISSING"
  /** The issuer (保証機関) has no such branch (取扱店): the limit names those that it has. */
  | "HANDLING_BRANCH_UNKNOWN"
  /**
   * The holder of an account (口座名義) has a character that banks do not carry: not katakana, a capital, a digit
   * or one of ( ) 「 」 . , - / \.
   */
  | "HOLDER_NOT_KANA"
  /** Neither the id nor the number says which guarantee is meant, or both do. */
  | "ID_OR_NUMBER"
  /**
   * The obligee makes interim payments (中間前払金) only where its public notice (公告) says so; it does not, or the
   * input does not tell.
   */
  | "INTERIM_NOT_ANNOUNCED"
  /** Interim payments (中間前払金) are for works (工事). */
  | "INTERIM_ONLY_FOR_WORKS"
  /** A certificate, a bank's guarantee or a bond without the one who issued it (保証機関). */
  | "ISSUER_REQUIRED"
  /** Too few or too many items for one request. */
  | "ITEMS_OUT_OF_RANGE"
  /** A route (提出先) is for no kind of guarantee. */
  | "KIND_MISSING"
  /** The obligee takes no e-guarantees of this kind (区分). */
  | "KIND_NOT_ADOPTED"
  /** Two routes (提出先) are for one kind of guarantee. */
  | "KIND_REPEATED"
  /** No label (ラベル), or more of them than an entry of the ledger bears. */
  | "LABELS_OUT_OF_RANGE"
  /** By this rate an amount in the band would cost less than a smaller one in the band before. */
  | "LARGER_COSTS_LESS"
  /** The last band of a premium table has an end: larger amounts have no rate. */
  | "LAST_BAND_NOT_OPEN"
  /**
   * The body would keep more bytes than the limit. Attachments (添付書類) count of entries that it recorded in its
   * ledger itself and that are in force.
   */
  | "LEDGER_ATTACHMENT_ROOM_USED_UP"
  /**
   * No construction license (建設業許可) comes from this authority: the minister (国土交通大臣) or the governor (知事) of a
   * prefecture licenses.
   */
  | "LICENSING_AUTHORITY_UNKNOWN"
  /** The line is no line of a CSV file: a quotation mark is never closed. */
  | "LINE_NOT_READABLE"
  /** The login ID (お客様ID) is another user's. */
  | "LOGIN_ID_TAKEN"
  /** The obligee makes no interim payment (中間前払金) where the price was investigated as low (低入札価格調査). */
  | "LOW_BID_EXCLUDED"
  /** This mail cannot be switched off by this organisation: it does not get it, or it is a warning. */
  | "MAIL_NOT_CHOOSABLE"
  /** A joint venture (共同企業体) has too few or too many members. */
  | "MEMBERS_OUT_OF_RANGE"
  /** The same company stands twice among the members (構成員). */
  | "MEMBER_TWICE"
  /** Members of the joint venture (構成員), which the limit names, have no account beside others that have one. */
  | "MEMBER_WITHOUT_ACCOUNT"
  /** An amount of 0 yen guarantees nothing. */
  | "MUST_BE_POSITIVE"
  /** A body is named (一覧にない発注者) beside an obligee that is chosen by its id. */
  | "NAMED_BESIDE_OBLIGEE"
  /** A line disables (無効) a user that there is not. */
  | "NOBODY_TO_DISABLE"
  /** Into the first fiscal year no planned progress (出来高予定額) can have been carried over. */
  | "NOTHING_CARRIED_INTO_FIRST_YEAR"
  /** An expectation that says nothing: there is nothing to compare. */
  | "NOTHING_EXPECTED"
  /** An amount although neither an additional premium (追加保証料) nor a returned one (返戻保証料) was said to be due. */
  | "NOTHING_IS_DUE"
  /** Before the first fiscal year no work can have been done beyond the plan (出来高超過額). */
  | "NOTHING_PAID_AHEAD_IN_FIRST_YEAR"
  /** Neither a department (部署) nor an officer (担当者) is named, nor is one taken off. */
  | "NOTHING_TO_ASSIGN"
  /**
   * A caution: the obligee counts its start (運用開始日), which is the limit, from the notice (公告日) or the
   * nomination (指名日), and neither day was given.
   */
  | "NOTICE_OR_NOMINATION_UNKNOWN"
  /** Not an account number (口座番号): these have as many digits as the limit says. What came is not told. */
  | "NOT_AN_ACCOUNT_NUMBER"
  /** Cannot be an e-mail address (メールアドレス). */
  | "NOT_AN_EMAIL_ADDRESS"
  /** Cannot be a construction license number (建設業許可番号): authority, 般 or 特 with the year, and number. */
  | "NOT_A_CONSTRUCTION_LICENSE"
  /** Cannot be a corporate number (法人番号): it has the limit's number of digits, and nothing else. */
  | "NOT_A_CORPORATE_NUMBER"
  /**
   * Not a SHA-256: as many hexadecimal digits as the limit. What came is the length, or the first other
   * character.
   */
  | "NOT_A_DIGEST"
  /** The name of a file names a folder, too. */
  | "NOT_A_FILE_NAME"
  /** Cannot be a guarantee number (保証契約番号): ten digits. */
  | "NOT_A_GUARANTEE_NUMBER"
  /** Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U. */
  | "NOT_A_KEY"
  /** Cannot be a login ID (お客様ID): 4 to 32 of the characters a-z, 0-9, dot, hyphen, underscore. */
  | "NOT_A_LOGIN_ID"
  /** No member of the joint venture (構成員) has this name; the limit names them. */
  | "NOT_A_MEMBER"
  /** The fiscal year (年度) of the guarantee is none of the planned ones, which are the limit. */
  | "NOT_A_PLANNED_YEAR"
  /** No prefecture (都道府県) is called so. */
  | "NOT_A_PREFECTURE"
  /** How a name is read (読みがな) is written in kana. */
  | "NOT_A_READING"
  /** No role (役割) of a user: 管理者, 担当者 or 閲覧者. */
  | "NOT_A_STAFF_ROLE"
  /** Cannot be a telephone number (電話番号). */
  | "NOT_A_TELEPHONE_NUMBER"
  /** No state (状態) of a user: 有効, 招待中 or 無効. */
  | "NOT_A_USER_STATE"
  /** No address that webhooks can be sent to: `https`, and no user name or password in it. */
  | "NOT_A_WEBHOOK_URL"
  /** No address that begins with https://, or one with a user or a password in it (閲覧用URL). */
  | "NOT_A_WEB_ADDRESS"
  /** Nothing with this id is visible to the caller. */
  | "NOT_FOUND"
  /** An instant that is over. */
  | "NOT_IN_FUTURE"
  /**
   * A part payment for work beyond the plan (出来高超過額) is made at the start of the next fiscal year, which is
   * the limit; the contract was changed before it.
   */
  | "NOT_PAID_AHEAD_YET"
  /** The name of a file does not end as those of PDF and JPEG files do; the limit lists the endings. */
  | "NOT_PDF_OR_JPEG"
  /** That the body opened the certificate (発注者による閲覧) is recorded by the opening itself. */
  | "NOT_STATED_BY_CONTRACTOR"
  /** The obligee takes hand-overs at another mailbox (提出先メールアドレス), which is the limit. */
  | "NOT_THE_ADDRESS"
  /** The representative (代表者) of the joint venture is not the contractor that applies. */
  | "NOT_THE_APPLICANT"
  /**
   * A cancellation that rests on the obligee's consent (解約の同意) names another day than the obligee did (同意日),
   * the limit.
   */
  | "NOT_THE_CONSENTED_DAY"
  /** Another amount than the final premium (確定保証料) that the issuer's officer set. */
  | "NOT_THE_FINAL_PREMIUM"
  /** The stated advance (前払金) is another amount than its guarantee has, which is the limit. */
  | "NOT_THE_GUARANTEED_ADVANCE"
  /** Another amount than the premium (保証料) that was quoted. */
  | "NOT_THE_QUOTED_PREMIUM"
  /**
   * The covered price (対象額) is another than what the fiscal year's plan gives: 出来高予定額, less what was paid
   * ahead.
   */
  | "NOT_THE_YEARS_PRICE"
  /** The bytes are of another type than the file's name promises, which is the limit. */
  | "NOT_WHAT_ITS_NAME_SAYS"
  /** The lines together leave no active administrator (管理者). */
  | "NO_ADMINISTRATOR_LEFT"
  /** By the contract there is no advance in its first fiscal year; the limit is the first year that has one. */
  | "NO_ADVANCE_IN_FIRST_YEAR"
  /** A deposit (契約保証金、有価証券) with an issuer: nobody but the contractor stands behind it. */
  | "NO_ISSUER_OF_DEPOSIT"
  /** No viewing password (閲覧用パスワード) is kept with this entry. */
  | "NO_PASSWORD_KEPT"
  /** The number does not begin with the issuer's prefix. */
  | "NUMBER_NOT_UNDER_PREFIX"
  /**
   * The number names one works contract of the body, and a guarantee in force of another contractor bears it;
   * the limit is that guarantee's number, where the caller may see it.
   */
  | "NUMBER_OF_OTHER_WORKS"
  /** The obligee (発注者) is not known to take e-guarantees (電子保証). */
  | "OBLIGEE_NOT_ADOPTED"
  /** A joint venture has exactly one representative (代表者). */
  | "ONE_REPRESENTATIVE"
  /** Only of a hand-over by mail (電子メールでの提出) is this stated. */
  | "ONLY_BY_MAIL"
  /** A performance guarantee (契約保証) has no such thing. */
  | "ONLY_FOR_ADVANCE"
  /** Only an interim payment guarantee (中間前払金保証) asks for this. */
  | "ONLY_FOR_INTERIM"
  /** Only a joint venture (共同企業体) has this. */
  | "ONLY_FOR_JOINT_VENTURE"
  /** Only a performance guarantee (契約保証) asks for this. */
  | "ONLY_FOR_PERFORMANCE"
  /** A band of a premium table without an end stands before others. */
  | "ONLY_LAST_BAND_OPEN"
  /** Only of a hand-over that was made elsewhere (提出の記録) is this stated. */
  | "ONLY_WHERE_RECORDED"
  /** Without the obligee's consent a cancellation (解約) has no day of consent (同意日). */
  | "ONLY_WITH_CONSENT"
  /** Only contracts over several fiscal years (債務負担行為, 継続費) with a plan by years have this. */
  | "ONLY_WITH_FISCAL_YEARS"
  /** Not a whole number from the first to the second of the limit, such as `0–100`. */
  | "OUT_OF_RANGE"
  /** More than the obligee advances at all (前払金の限度額). */
  | "OVER_ADVANCE_CAP"
  /** More than the share of the covered price (対象額) that may be advanced (前払金). */
  | "OVER_ADVANCE_SHARE"
  /** The guarantee would be over (保証期限) by the time it is recorded. */
  | "OVER_ALREADY"
  /** The covered price (対象額) is larger than the whole price (総額). */
  | "OVER_CONTRACT_PRICE"
  /** The guaranteed amount (保証金額) is larger than the covered price (対象額). */
  | "OVER_COVERED_PRICE"
  /** More was carried over (繰越し) than was planned for all years before (出来高予定額), which is the limit. */
  | "OVER_EARLIER_PROGRESS"
  /** More than the obligee pays as an interim payment at all (中間前払金の限度額). */
  | "OVER_INTERIM_CAP"
  /** More than the share of the covered price (対象額) that the interim payment (中間前払金) may be. */
  | "OVER_INTERIM_SHARE"
  /**
   * More than the share of the covered price (対象額) that may be advanced after a low-price investigation
   * (低入札価格調査).
   */
  | "OVER_LOW_BID_ADVANCE_SHARE"
  /**
   * More than the share of the covered price (対象額) that the interim payment (中間前払金) may be after a low-price
   * investigation (低入札価格調査).
   */
  | "OVER_LOW_BID_INTERIM_SHARE"
  /**
   * More than advance and interim payment may be together (前払金・中間前払金の合計) after a low-price investigation
   * (低入札価格調査).
   */
  | "OVER_LOW_BID_TOTAL_PERCENT"
  /**
   * Advance and interim payment together are more than their share of the covered price (対象額) after a
   * low-price investigation (低入札価格調査); the limit is what is left.
   */
  | "OVER_LOW_BID_TOTAL_SHARE"
  /** More was paid ahead (出来高超過額) than is planned for that fiscal year (出来高予定額). */
  | "OVER_PLANNED_PROGRESS"
  /**
   * More than the share of the covered price (対象額) that may be advanced on survey, design and consulting
   * (業務委託).
   */
  | "OVER_SURVEY_SHARE"
  /** More than advance and interim payment may be together (前払金・中間前払金の合計). */
  | "OVER_TOTAL_PERCENT"
  /**
   * Advance and interim payment together are more than their share of the covered price (対象額); the limit is
   * what is left.
   */
  | "OVER_TOTAL_SHARE"
  /**
   * The advance (前払金) and the interim payments (中間前払金) beside it are more than their share of the covered
   * price (対象額); the limit is what is left for the advance.
   */
  | "OVER_TOTAL_WITH_INTERIM"
  /**
   * An advance of two fiscal years together rises in the second. What a part payment paid for work beyond the
   * plan (出来高超過額) must be said. The limit is the first day of that year.
   */
  | "PAID_AHEAD_REQUIRED"
  /** The payment limits (支払限度額) of all years do not add up to the contract price, which is the limit. */
  | "PAYMENT_LIMITS_NOT_THE_PRICE"
  /** The planned progress (出来高予定額) of all years does not add up to the contract price, which is the limit. */
  | "PLANNED_PROGRESS_NOT_THE_PRICE"
  /** The work planned for the first half of the period is not done. */
  | "PLANNED_WORK_NOT_DONE"
  /**
   * No branch (取扱店) of the issuer (保証機関) handles the prefecture (都道府県) of the address, which is the actual
   * value: the limit names the branches that it has.
   */
  | "PREFECTURE_WITHOUT_BRANCH"
  /**
   * The premium (保証料) was quoted by an example table (参考例): nobody may be charged by it until a final premium
   * (確定保証料) is set.
   */
  | "PREMIUM_NOT_FINAL"
  /** A final premium (確定保証料) above both the guaranteed amount (保証金額) and the quote. */
  | "PREMIUM_OVER_AMOUNT"
  /**
   * The obligee makes no interim payment (中間前払金) after a part payment (部分払); one was made, or the input does
   * not tell. One at the end of a fiscal year of a contract over several does not count.
   */
  | "PROGRESS_PAYMENT_EXCLUDED"
  /** An interim payment (中間前払金) needs the progress that the obligee recognised (認定調書). */
  | "PROGRESS_REQUIRED"
  /** The progress is recognised (認定日) after the day of the application. */
  | "RECOGNISED_AFTER_APPLICATION"
  /** An entry of a guarantee that was issued here: what it says is the guarantee's (保証契約). */
  | "RECORDED_ELSEWHERE"
  /** The contractor (受注者) is registered with another issuer (保証機関), too. */
  | "REGISTERED_ELSEWHERE"
  /** Must be given before the application (保証申込) can be submitted. */
  | "REQUIRED"
  /** Guarantees of an advance (前払金, 中間前払金) need this. */
  | "REQUIRED_FOR_ADVANCE"
  /** A hand-over that was made elsewhere (提出の記録) says how it was made. */
  | "REQUIRED_WHERE_RECORDED"
  /** A cancellation (解約) with the obligee's consent names the day of the consent (同意日). */
  | "REQUIRED_WITH_CONSENT"
  /**
   * 契約保証予約 (a reservation) has no electronic certificate; the limit is the branch (取扱店) to ask on paper, where
   * it is known.
   */
  | "RESERVATION_EXCLUDED"
  /** The application (保証申込) was returned (差戻し) as often as one may be. */
  | "RETURNED_TOO_OFTEN"
  /** A scope that the caller does not have itself. */
  | "SCOPE_NOT_HELD"
  /** Several users have this name and no mail address of their own, so that nobody knows which is meant. */
  | "SEVERAL_USERS"
  /** The members' shares (出資比率) do not add up to the whole. */
  | "SHARES_NOT_WHOLE"
  /** A member's share (出資比率) is not above nothing and at most the whole. */
  | "SHARE_OUT_OF_RANGE"
  /** An earlier line, the limit, is about the same user. */
  | "STATED_IN_LINE"
  /** The obligee's subject (件名) has a place for which the guarantee has no value; the limit names it. */
  | "SUBJECT_LACKS_VALUE"
  /**
   * The application (保証申込) was submitted again since it was read; the limit is when it was submitted last
   * (申込日時).
   */
  | "SUBMITTED_ANEW"
  /**
   * The obligee makes no interim payment (中間前払金) for supervision (工事監理); the contract is for that, or the
   * input does not tell.
   */
  | "SUPERVISION_EXCLUDED"
  /** The password is found by guessing: much-used words, names, keyboard rows, days or repeats. */
  | "TOO_COMMON"
  /** An instant later than the limit. */
  | "TOO_FAR_AHEAD"
  /** More characters than the limit. */
  | "TOO_LONG"
  /** The guarantee has as many amendments (変更) as may be, which is the limit. */
  | "TOO_MANY_AMENDMENTS"
  /** More departments (部署) of one user than the limit. */
  | "TOO_MANY_DEPARTMENTS"
  /** With these labels (ラベル) the entry would bear more than it can. */
  | "TOO_MANY_LABELS"
  /** More lines than the limit. */
  | "TOO_MANY_LINES"
  /**
   * The issuer has recorded as many changes (変更契約) of the works contract in its entry as may be, which is the
   * limit.
   */
  | "TOO_MANY_WORKS_AMENDMENTS"
  /** Fewer characters than the limit. */
  | "TOO_SHORT"
  /** The password repeats or counts: a guesser would try it early. */
  | "TOO_SIMPLE"
  /**
   * The obligee makes no interim payment (中間前払金) where a transfer of claims (債権譲渡) was applied for; it was, or
   * the input does not tell.
   */
  | "TRANSFER_OF_CLAIMS_EXCLUDED"
  /** The same as before. */
  | "UNCHANGED"
  /**
   * The guarantee of the advance (前払金) says that more was paid ahead (出来高超過額) of that fiscal year, which is
   * the limit; the interim payment (中間前払金) covers no work that is paid for.
   */
  | "UNDER_ADVANCES_PAID_AHEAD"
  /**
   * Less than the share of the covered price (対象額) that 契約保証 must cover after a low-price investigation
   * (低入札価格調査).
   */
  | "UNDER_LOW_BID_PERFORMANCE_SHARE"
  /** The work period (工期) has fewer days than the least for this payment. */
  | "UNDER_MINIMUM_PERIOD"
  /** The whole contract price (請負金額・総額) is below the least for this payment. */
  | "UNDER_MINIMUM_PRICE"
  /** The payment limit (支払限度額, 年割額) of the fiscal year is below the least for an interim payment (中間前払金). */
  | "UNDER_MINIMUM_YEAR_LIMIT"
  /** Less than the share of the covered price (対象額) that 契約保証 must cover. */
  | "UNDER_PERFORMANCE_SHARE"
  /** A subject (件名) has a place in braces that nothing stands in for; the limit names those there are. */
  | "UNKNOWN_PLACE"
  /**
   * Contains a character that no paper can show: a control, an invisible one, one of private use (外字), or one
   * that Unicode does not know.
   */
  | "UNPRINTABLE"
  /**
   * What is carried over (繰越し) was still to be done at the start of the fiscal year, which is the limit: its
   * advance is written off (償却) on that day or later.
   */
  | "WRITTEN_OFF_BEFORE_YEAR";

/** What a ledger can be ordered by. */
export type LedgerOrderField =
  /** The guaranteed amount (保証金額). */
  | "AMOUNT"
  /** When the entry was made. */
  | "ENTERED_AT"
  /** The expiry date (保証期限); what does not expire comes behind all others. */
  | "EXPIRES_ON"
  /** The guarantee number (保証契約番号), or the number of another paper. */
  | "NUMBER";

/** Where an entry of a ledger comes from: this service, or a form that the body recorded itself. */
export type LedgerOrigin =
  /** 金融機関の保証: the guarantee of a bank. */
  | "BANK_GUARANTEE"
  /** 契約保証金: money that the contractor deposited with the body. */
  | "CASH_DEPOSIT"
  /** 電子証券: an insurer's bond that is viewed elsewhere, by an address and a password. */
  | "ELECTRONIC_BOND"
  /** 電子保証: issued here, and opened by or handed over to the body. */
  | "ISSUED_HERE"
  /** 書面の保証証書: a certificate on paper. */
  | "PAPER_CERTIFICATE"
  /** 有価証券: securities that the contractor deposited instead (国債など). */
  | "SECURITIES";

/** A state of an application or of the guarantee that came out of it. */
export type LifeStatus =
  /** 受領済: accepted by the obligee. */
  | "ACCEPTED"
  /** 申込済: submitted. */
  | "APPLIED"
  /** 承諾: approved by the issuer. */
  | "APPROVED"
  /** 解約: cancelled. */
  | "CANCELLED"
  /** 謝絶: declined by the issuer. */
  | "DECLINED"
  /** 寄託済 (みなし寄託): handed to the obligee. */
  | "DEPOSITED"
  /** 保証終了（債務履行済）: discharged. */
  | "DISCHARGED"
  /** 下書き: a draft. */
  | "DRAFT"
  /** 期限満了: expired. */
  | "EXPIRED"
  /** 発行済: issued. */
  | "ISSUED"
  /** 受領拒否: not taken by the obligee. */
  | "REJECTED"
  /** 差戻し: returned to be corrected. */
  | "RETURNED"
  /** 取下げ: withdrawn by the contractor. */
  | "WITHDRAWN";

/** Where a mail stands. */
export type MailStatus =
  /**
   * 送信不可: the mail server said that there is no such mailbox, or did not take it for days. It is not tried
   * again by itself; `resendMail` queues a copy.
   */
  | "FAILED"
  /** 送信待ち: it waits to be sent, for the first time or again. */
  | "QUEUED"
  /** 送信済: the mail server took it. Whether it was delivered and read is not known. */
  | "SENT"
  /**
   * 送信取りやめ: before this mail of a hand-over was sent, the guarantee was handed over anew, or the obligee
   * decided on it. It is not sent any more.
   */
  | "WITHDRAWN";

/** What a mail is about (お知らせの種類). */
export type MailType =
  /** 運用者への警報: an alarm. To the operator, and in no list. */
  | "ALARM"
  /** 保証証書の提出: the contractor hands number and key to the obligee, in an enclosed notice. */
  | "HAND_OVER"
  /** 保証契約変更のお知らせ: the guarantee was amended. To the contractor. */
  | "NOTICE_OF_AMENDMENT"
  /** 申込受付のお知らせ: an application, or one for an amendment, arrived. To contractor and issuer. */
  | "NOTICE_OF_APPLICATION"
  /** 申込承認のお知らせ: it was approved; what is to be paid, where and until when. To the contractor. */
  | "NOTICE_OF_APPROVAL"
  /** 申込謝絶のお知らせ: it was declined, and why. To the contractor. */
  | "NOTICE_OF_DECLINE"
  /** 保証契約終了のお知らせ: the guarantee has ended, and how. To the contractor. */
  | "NOTICE_OF_END"
  /** 認証キー誤入力のお知らせ: wrong keys were tried one after the other. To contractor and issuer. */
  | "NOTICE_OF_GUESSES"
  /** 保証証書提出のお知らせ: a guarantee was handed over here. To the obligee. */
  | "NOTICE_OF_HAND_OVER"
  /** 利用者登録のご案内: an administrator invited somebody to its organisation. To the person invited. */
  | "NOTICE_OF_INVITATION"
  /** 電子証書・認証キー登録のお知らせ: certificate and auth key are registered. To the contractor. */
  | "NOTICE_OF_ISSUE"
  /** パスワード再設定のご案内: an administrator asked a user to choose a new password. To that user. */
  | "NOTICE_OF_PASSWORD_RESET"
  /** 保証料確定のお知らせ: an officer set what is to be paid, and why. To the contractor. */
  | "NOTICE_OF_PREMIUM"
  /** 保証証書受領のお知らせ: the obligee accepted or rejected what was handed over. To the contractor. */
  | "NOTICE_OF_RECEIPT"
  /** 利用登録のお知らせ: a registration was accepted, or declined. To who asked for it. */
  | "NOTICE_OF_REGISTRATION"
  /** 認証キー再発行のお知らせ: the auth key was replaced; without the key. To the contractor. */
  | "NOTICE_OF_REISSUE"
  /** 申込差戻しのお知らせ: it was returned to be corrected, and why. To the contractor. */
  | "NOTICE_OF_RETURN"
  /** 保証証書受領のお願い: the obligee has not decided yet. To the obligee, before and at its deadline. */
  | "RECEIPT_REMINDER";

/** What of a guarantee is compared. */
export type MatchField =
  /** 保証金額: at least the least amount. */
  | "AMOUNT"
  /** 被保証者: the obligee in whose favour it is. Compared for obligees always: another body's is no match. */
  | "BENEFICIARY"
  /** 受注者, by name. */
  | "CONTRACTOR"
  /** 契約番号: a number of the works contract. */
  | "CONTRACT_NUMBER"
  /** 請負金額（総額）: the whole price of the works contract. */
  | "CONTRACT_PRICE"
  /** 法人番号 of the contractor. */
  | "CORPORATE_NUMBER"
  /** 保証期限: no earlier than the last day to be covered. */
  | "COVERED_UNTIL"
  /** 対象年度: the fiscal year that it covers. */
  | "FISCAL_YEAR"
  /** 区分: the kind of guarantee. */
  | "KIND"
  /** 調達案件番号: a number of the works contract. */
  | "PROCUREMENT_NUMBER"
  /** 仕様書番号: a number of the works contract. */
  | "SPECIFICATION_NUMBER"
  /**
   * 効力: whether the guarantee is in force today, and whether the version on file is its newest certificate.
   * Always compared.
   */
  | "STANDING"
  /** 工事名: the name of the works. */
  | "WORKS_NAME"
  /** 工事番号: a number of the works contract. */
  | "WORKS_NUMBER";

/** What a comparison (照合) comes to as a whole. */
export type MatchVerdict =
  /** 照合未了: nothing deviates, but the guarantee says nothing of at least one field. */
  | "INCOMPLETE"
  /** 一致: everything that was expected matches, and the guarantee is in force. */
  | "MATCH"
  /** 不一致: at least one field deviates. */
  | "MISMATCH";

/** What kind of body an obligee is (区分), as the tables of adopting obligees group them. */
export type ObligeeCategory =
  /** 政令市 (政令指定都市). */
  | "DESIGNATED_CITY"
  /** 独立行政法人等: independent agencies, expressway companies, national universities. */
  | "INDEPENDENT_AGENCY"
  /** 市町村, and the wards of Tokyo (特別区). */
  | "MUNICIPALITY"
  /** 国: ministries, courts, the Diet and their offices. */
  | "NATIONAL"
  /** 都道府県: one of the 47 prefectures. */
  | "PREFECTURE";

/** What an obligee must know of a certificate that it has opened, before all else. */
export type OpeningNoticeCode =
  /** 被保証者相違: the guarantee is in favour of another body (発注者); a department of a body is that body. */
  "BENEFICIARY_IS_ANOTHER_BODY";

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest or earliest first (昇順). */
  | "ASC"
  /** The largest or latest first (降順). */
  | "DESC";

/** How a list of companies or of bodies is sorted. */
export type PartyOrder =
  /** 五十音順: by 読みがな; those whose reading is not known come last, as they were registered. */
  | "READING"
  /** 登録順: as they were registered, the first one first. */
  | "REGISTRATION";

/** What kind of bank account (預金種目). */
export type PayeeAccountType =
  /** 当座: a current account. */
  | "CURRENT"
  /** 普通: an ordinary account. */
  | "ORDINARY";

/** What becomes of 契約保証 where the work period grows (工期延長). */
export type PerformanceExtension =
  /** The guarantee follows the works contract by itself (自動的に変更). */
  | "FOLLOWS"
  /** A new version of the certificate is issued (変更の保証証書を発行). */
  | "NEW_CERTIFICATE";

/** Who pays what an amendment (変更) makes due. */
export type PremiumDirection =
  /** 追加保証料: the contractor pays it. */
  | "ADDITIONAL"
  /** Nothing is due (増減なし). */
  | "NONE"
  /** 返戻保証料: the issuer pays it back. */
  | "RETURNED";

/** How the bands of a premium table (保証料率表) apply to an amount. */
export type PremiumMethod =
  /** The whole amount at the rate of the band that it falls in (全額適用). */
  | "FLAT"
  /** Each part of the amount at the rate of its own band (段階適用), added up. */
  | "MARGINAL";

/** What became of what was handed over. */
export type ReceiptOutcome =
  /** 受領: the obligee took the guarantee. */
  | "ACCEPTED"
  /** 受領拒否: it did not, and said why. The guarantee stays in force. */
  | "REJECTED"
  /** 再提出: the contractor handed it over again before the obligee decided, because this one did not arrive. */
  | "SUPERSEDED";

/** How a guarantee that was not issued here ended. */
export type RecordedEnd =
  /** 解約: it was ended before. */
  | "CANCELLED"
  /** 保証終了・返還: the obligation was fulfilled; a deposit went back. */
  | "DISCHARGED";

/** The form of a guarantee that was not issued here. */
export type RecordedForm =
  /** 金融機関の保証: the guarantee of a bank. */
  | "BANK_GUARANTEE"
  /** 契約保証金: money that the contractor deposited with the body. */
  | "CASH_DEPOSIT"
  /** 電子証券: an insurer's bond that is viewed elsewhere, by an address and a password. */
  | "ELECTRONIC_BOND"
  /** 書面の保証証書: a certificate on paper. */
  | "PAPER_CERTIFICATE"
  /** 有価証券: securities that the contractor deposited instead (国債など). */
  | "SECURITIES";

/** How number and key were handed over elsewhere (提出の手段). */
export type RecordedMeans =
  /** 電子契約システムへの登録: the key notice was uploaded to an electronic contract system. */
  | "CONTRACT_SYSTEM"
  /** 持参: a print was brought. */
  | "IN_PERSON"
  /** 発注者による閲覧: nobody recorded it, and the obligee opened the certificate. Only the system states this. */
  | "OPENED"
  /** 電子メールでの送付: the contractor sent it by a mail of its own. */
  | "OWN_MAIL"
  /** 郵送: a print was sent by post. */
  | "POST"
  /** 申請フォームへの登録: it was sent by a form on the obligee's web site. */
  | "WEB_FORM";

/** Where a request for a registration (利用登録) stands. */
export type RegistrationStatus =
  /** 承認: the contractor is registered and its user may sign in. */
  | "ACCEPTED"
  /** 謝絶: the issuer declined, with a reason. */
  | "DECLINED"
  /** 申請中: the issuer has not decided yet. */
  | "REQUESTED";

/** Why the obligee rejects what was handed over (受領拒否の理由). */
export type RejectionReason =
  /** 保証金額の相違: the guaranteed amount is another, or too low. */
  | "AMOUNT_DIFFERS"
  /** 受注者の相違: the certificate names another contractor. */
  | "CONTRACTOR_DIFFERS"
  /** 提出書類の不足: a document that belongs to it is missing, such as the invoice. */
  | "DOCUMENTS_MISSING"
  /** 保証の区分の相違: another kind of guarantee is asked for. */
  | "KIND_DIFFERS"
  /** 発注者（被保証者）の相違: the certificate names another obligee, or another department of it. */
  | "OBLIGEE_DIFFERS"
  /** その他: what the text says. */
  | "OTHER"
  /** 保証期間の不足: the guarantee ends before the works do. */
  | "PERIOD_TOO_SHORT"
  /** 請負金額の相違: the contract price is another. */
  | "PRICE_DIFFERS"
  /** 工事名・番号の相違: name or number of the works are others. */
  | "WORKS_DIFFER";

/** What a caller may ask for: the kinds of guarantee (区分), and 契約保証予約, which is always refused. */
export type RequestedKind =
  /** 前払金保証: the return of the advance. */
  | "ADVANCE_PAYMENT"
  /** 契約保証: the performance of the works contract. */
  | "CONTRACT_PERFORMANCE"
  /** 中間前払金保証: the second advance, paid half-way. */
  | "INTERIM_PAYMENT"
  /**
   * 契約保証予約: a reservation of 契約保証. It is excluded from electronic delivery and refused with
   * RESERVATION_EXCLUDED.
   */
  | "PERFORMANCE_RESERVATION";

/** A document that an issuer asks applications for (提出書類). */
export type RequiredDocument =
  /** 請負契約書の写し: for every kind of guarantee. */
  | "CONTRACT_COPY"
  /** 認定調書: for 中間前払金保証. */
  | "PROGRESS_RECOGNITION"
  /** 使途内訳明細書: for 前払金保証. */
  | "USE_OF_ADVANCE";

/** What kind of organisation a caller acts for. */
export type Role =
  /** 受注者: sees its own guarantees and their auth keys. */
  | "CONTRACTOR"
  /** 保証機関: issues guarantees and sees those it issued. */
  | "ISSUER"
  /** 発注者: opens certificates and sees those it opened. */
  | "OBLIGEE"
  /** 運用者: runs the system; sees guarantees, opens and changes none. */
  | "OPERATOR";

/** Why a second guarantee of the same works contract, kind and year is wanted. */
export type SecondGuaranteeReason =
  /** 書面・電子の併用: the same guarantee on paper and electronically, side by side. */
  | "PAPER_AND_ELECTRONIC"
  /** 差替え: it takes the place of the first, which is to be cancelled. */
  | "REPLACEMENT";

/** How a premium (保証料) is settled. */
export type SettlementMethod =
  /** 保証料一括納付: the contractor pays it with all others of the month. */
  | "MONTHLY_ACCOUNT"
  /** 領収: it was received. */
  | "RECEIPT";

/** What a user may do within its organisation (役割). */
export type StaffRole =
  /** 管理者: does all work, and administers the users of the organisation. */
  | "ADMINISTRATOR"
  /** 担当者: does all work. */
  | "OFFICER"
  /** 閲覧者: reads all that the organisation may see, and changes nothing. */
  | "VIEWER";

/** Which day of a contract is compared with the start of an adoption (起算). */
export type StartBasis =
  /** 契約日: the day of the contract. */
  | "CONTRACT_DATE"
  /** 指名日: the day on which the bidders were nominated. */
  | "NOMINATION_DATE"
  /** 公告日: the day of the public notice. */
  | "NOTICE_DATE"
  /** 公告日又は指名日: the day of the public notice or of the nomination, whichever there was; of both the earlier one. */
  | "NOTICE_OR_NOMINATION_DATE"
  /** 発注手続きの開始日: the day on which the obligee began to place the order. */
  | "PROCUREMENT_START_DATE";

/** A mutation that takes a step (手続き) of an application, a guarantee or a registration. */
export type StepMutation =
  /** The mutation `acceptGuarantee`. */
  | "ACCEPT_GUARANTEE"
  /** The mutation `acceptRegistration`. */
  | "ACCEPT_REGISTRATION"
  /** The mutation `amendGuarantee`. */
  | "AMEND_GUARANTEE"
  /** The mutation `approveAmendmentApplication`. */
  | "APPROVE_AMENDMENT_APPLICATION"
  /** The mutation `approveApplication`. */
  | "APPROVE_APPLICATION"
  /** The mutation `cancelGuarantee`. */
  | "CANCEL_GUARANTEE"
  /** The mutation `changeApplication`. */
  | "CHANGE_APPLICATION"
  /** The mutation `countersignCancellation`. */
  | "COUNTERSIGN_CANCELLATION"
  /** The mutation `countersignDischarge`. */
  | "COUNTERSIGN_DISCHARGE"
  /** The mutation `declineAmendmentApplication`. */
  | "DECLINE_AMENDMENT_APPLICATION"
  /** The mutation `declineApplication`. */
  | "DECLINE_APPLICATION"
  /** The mutation `declineRegistration`. */
  | "DECLINE_REGISTRATION"
  /** The mutation `depositGuarantee`. */
  | "DEPOSIT_GUARANTEE"
  /** The mutation `dischargeGuarantee`. */
  | "DISCHARGE_GUARANTEE"
  /** The mutation `issueAppliedAmendment`. */
  | "ISSUE_APPLIED_AMENDMENT"
  /** The mutation `issueAppliedGuarantee`. */
  | "ISSUE_APPLIED_GUARANTEE"
  /** The mutation `rejectGuarantee`. */
  | "REJECT_GUARANTEE"
  /** The mutation `returnApplication`. */
  | "RETURN_APPLICATION"
  /** The mutation `settleAmendmentPremium`. */
  | "SETTLE_AMENDMENT_PREMIUM"
  /** The mutation `settlePremium`. */
  | "SETTLE_PREMIUM"
  /** The mutation `setAmendmentPremium`. */
  | "SET_AMENDMENT_PREMIUM"
  /** The mutation `setFinalPremium`. */
  | "SET_FINAL_PREMIUM"
  /** The mutation `submitApplication`. */
  | "SUBMIT_APPLICATION"
  /** The mutation `takeBackPendingEnd`. */
  | "TAKE_BACK_PENDING_END"
  /** The mutation `withdrawAmendmentApplication`. */
  | "WITHDRAW_AMENDMENT_APPLICATION"
  /** The mutation `withdrawApplication`. */
  | "WITHDRAW_APPLICATION";

/** What a line of a list of users does. */
export type UserImportEffect =
  /** 変更: name, role or departments are different. */
  | "CHANGED"
  /** 無効化: the user is locked out; other differences are taken over, too. */
  | "DISABLED"
  /** 有効化: the user is let in again; other differences are taken over, too. */
  | "ENABLED"
  /** 招待: nobody with this name had the mail address; the person is invited. */
  | "INVITED"
  /** エラー: something is wrong with the line, so that the whole list does nothing. */
  | "REFUSED"
  /** 変更なし: all is as the line says. */
  | "UNCHANGED";

/** Whether a user can sign in (状態). */
export type UserState =
  /** 有効: can sign in. */
  | "ACTIVE"
  /** 無効: cannot sign in; what the user did stays. */
  | "DISABLED"
  /** 招待中: invited, and has not chosen a password yet. */
  | "INVITED";

/** Where a delivery of a webhook stands. */
export type WebhookDeliveryStatus =
  /** 送信不可: it failed for three days and is not tried again by itself; see `replayWebhooks`. */
  | "DEAD"
  /** 送信済: the receiver answered with a status of 2xx. */
  | "DELIVERED"
  /** 送信待ち: it waits to be sent, for the first time or again. */
  | "PENDING";

/** Why an entry of a works contract says something else than before. */
export type WorksChangeCause =
  /** The issuer recorded that the contract was changed (変更契約). */
  | "AMENDED"
  /** A guarantee of the contract was amended (変更) because the contract was. */
  | "GUARANTEE_AMENDED"
  /** A later application or guarantee stated something else. */
  | "STATED_ANEW";
