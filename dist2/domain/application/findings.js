"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.APPLICATION_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
exports.APPLICATION_FINDINGS = {
    REQUIRED: {
        meaning: "Must be given before the application (保証申込) can be submitted.",
        words: {
            en: "Is missing. Give it before the application is submitted.",
            ja: ({ label }) => `${label ?? "必要な項目"}が入力されていません。申込の前に入力してください。`,
        },
    },
    BEFORE_SUBMISSION: {
        meaning: "A day before the application (保証申込) was submitted.",
        words: {
            en: ({ limit, actual }) => `Must not be before the day of the application, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `申込日 ${(0, finding_declaration_1.text)(limit)} 以降としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    ACCOUNT_REQUIRED: {
        meaning: "The issuer asks for the account of the advance (前払金の預託口座), which is missing.",
        words: {
            en: "The issuer asks for the account of the advance. Give its type, number and holder, or the account of each member.",
            ja: "前払金の預託口座が入力されていません。預金種目・口座番号・口座名義（共同企業体で構成員ごとに受け取る場合は構成員ごとの口座）を入力してください。",
        },
    },
    NOT_AN_ACCOUNT_NUMBER: {
        meaning: "Not an account number (口座番号): these have as many digits as the limit says. What came is not told.",
        words: {
            en: ({ limit, actual }) => `An account number has ${(0, finding_declaration_1.text)(limit)} digits, with leading zeros; got ${(0, finding_declaration_1.text)(actual)} characters.`,
            ja: ({ limit, actual }) => `口座番号は先頭の0を含めて数字${(0, finding_declaration_1.text)(limit)}桁で入力してください（入力: ${(0, finding_declaration_1.text)(actual)}文字）。`,
        },
    },
    HOLDER_NOT_KANA: {
        meaning: "The holder of an account (口座名義) has a character that banks do not carry: not katakana, a capital, a digit or one " +
            "of ( ) 「 」 . , - / \\.",
        words: {
            en: ({ actual }) => `Write the holder as the bank does, in katakana, capitals and digits; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ actual }) => `口座名義はカタカナ・英大文字・数字で入力してください（使用できない文字: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    ACCOUNTS_OF_BOTH_KINDS: {
        meaning: "One account of the advance (前払金の預託口座) is given, and accounts of members (構成員) beside it.",
        words: {
            en: "Give one account for all, or one for each member, not both.",
            ja: "前払金の預託口座は、代表の口座と構成員ごとの口座のどちらか一方だけを入力してください。",
        },
    },
    ONLY_FOR_JOINT_VENTURE: {
        meaning: "Only a joint venture (共同企業体) has this.",
        words: {
            en: "Only for a joint venture. Leave it out, or give the joint venture.",
            ja: "共同企業体の場合だけ入力できます。省略するか、共同企業体を入力してください。",
        },
    },
    NOT_A_MEMBER: {
        meaning: "No member of the joint venture (構成員) has this name; the limit names them.",
        words: {
            en: ({ limit, actual }) => `The members are ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `構成員は${(0, finding_declaration_1.text)(limit)}です（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    MEMBER_WITHOUT_ACCOUNT: {
        meaning: "Members of the joint venture (構成員), which the limit names, have no account beside others that have one.",
        words: {
            en: ({ limit }) => `Give an account for each member; there is none for ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit }) => `構成員ごとの口座がありません（${(0, finding_declaration_1.text)(limit)}）。全構成員の口座を入力してください。`,
        },
    },
    BANK_NOT_DESIGNATED: {
        meaning: "The bank is none that the issuer has a contract with (業務委託金融機関); the limit names these.",
        words: {
            en: ({ limit, actual }) => `The advance is kept at one of ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `前払金の預託先は次の金融機関に限ります: ${(0, finding_declaration_1.text)(limit)}（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    ADDRESSEE_REQUIRED: {
        meaning: "Whom of the obligee the certificate addresses (宛名) is not certain, and must be given; the limit names those that were " +
            "addressed before, if any.",
        words: {
            en: ({ limit }) => limit === undefined
                ? "Say whom of the obligee the certificate addresses: the post, and the name if it is to stand there."
                : `Say whom of the obligee the certificate addresses, such as ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit }) => limit === undefined
                ? "被保証者の職（必要な場合は氏名）を入力してください（例: 契約担当者、〇〇局長）。"
                : `被保証者の職を次から選ぶか、新たに入力してください: ${(0, finding_declaration_1.text)(limit)}`,
        },
    },
    NAMED_BESIDE_OBLIGEE: {
        meaning: "A body is named (一覧にない発注者) beside an obligee that is chosen by its id.",
        words: {
            en: "The obligee is chosen already. Leave out the name, or the choice.",
            ja: "発注者は既に選択されています。一覧にない発注者の名称と、選択した発注者のどちらか一方だけを入力してください。",
        },
    },
    NOT_A_PREFECTURE: {
        meaning: "No prefecture (都道府県) is called so.",
        words: {
            en: ({ actual }) => `No prefecture is called ${(0, finding_declaration_1.text)(actual)}. Write it as 熊本県, or leave it out.`,
            ja: ({ actual }) => `都道府県は「熊本県」のように入力してください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    BODY_IS_LISTED: {
        meaning: "A body (発注者) that is named as unlisted is listed, and it is not clear which one is meant; the limit names those of its name.",
        words: {
            en: ({ limit }) => `Listed under this name: ${(0, finding_declaration_1.text)(limit)}. State the prefecture as it stands there, or choose the body from the list.`,
            ja: ({ limit }) => `この名称の発注者は一覧にあります（${(0, finding_declaration_1.text)(limit)}）。都道府県を一覧のとおりに入力するか、一覧から選択してください。`,
        },
    },
    BODY_RESEMBLES: {
        meaning: "No body (発注者) is called so, but the names of up to three listed ones, which are the limit, are one character away.",
        words: {
            en: ({ limit }) => `No listed body is called so. Is ${(0, finding_declaration_1.text)(limit)} meant? Choose it from the list, or say that it is another body.`,
            ja: ({ limit }) => `よく似た名称の発注者が一覧にあります（${(0, finding_declaration_1.text)(limit)}）。該当する場合は一覧から選択し、別の発注者であればその旨を指定してください。`,
        },
    },
    SUBMITTED_ANEW: {
        meaning: "The application (保証申込) was submitted again since it was read; the limit is when it was submitted last (申込日時).",
        words: {
            en: "The application was corrected and submitted again since you read it. Read it anew, and decide then.",
            ja: "表示された後に、この保証申込は訂正され再度提出されました。最新の内容を確認してから手続きしてください。",
        },
    },
    RETURNED_TOO_OFTEN: {
        meaning: "The application (保証申込) was returned (差戻し) as often as one may be.",
        words: {
            en: ({ limit }) => `It was returned ${(0, finding_declaration_1.text)(limit)} times, as often as an application may be. Approve it or decline it.`,
            ja: ({ limit }) => `差戻しは1件の申込につき${(0, finding_declaration_1.text)(limit)}回までです。承諾するか謝絶してください。`,
        },
    },
    CONTRADICTS_REGISTERED_WORKS: {
        meaning: "Says something else than the registered works (登録済工事) that the application is made from.",
        words: {
            en: ({ limit, actual }) => `The registered works say ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}. Leave it out, or ask the issuer to register the works anew.`,
            ja: ({ limit, actual }) => `登録済工事では ${(0, finding_declaration_1.text)(limit)} です（入力: ${(0, finding_declaration_1.text)(actual)}）。省略するか、保証機関に工事の再登録を依頼してください。`,
        },
    },
    MEMBERS_OUT_OF_RANGE: {
        meaning: "A joint venture (共同企業体) has too few or too many members.",
        words: {
            en: ({ limit, actual }) => `A joint venture has ${(0, finding_declaration_1.text)(limit)} members; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `共同企業体の構成員は${(0, finding_declaration_1.text)(limit)}社です（入力: ${(0, finding_declaration_1.text)(actual)}社）。`,
        },
    },
    ONE_REPRESENTATIVE: {
        meaning: "A joint venture has exactly one representative (代表者).",
        words: {
            en: ({ actual }) => `Exactly one member must be the representative; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ actual }) => `代表者は1社としてください（入力: ${(0, finding_declaration_1.text)(actual)}社）。`,
        },
    },
    NOT_THE_APPLICANT: {
        meaning: "The representative (代表者) of the joint venture is not the contractor that applies.",
        words: {
            en: ({ limit, actual }) => `The representative must be the contractor that applies, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `代表者は申込者 ${(0, finding_declaration_1.text)(limit)} としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    MEMBER_TWICE: {
        meaning: "The same company stands twice among the members (構成員).",
        words: {
            en: ({ actual }) => `${(0, finding_declaration_1.text)(actual)} stands there twice. Name each member once.`,
            ja: ({ actual }) => `構成員 ${(0, finding_declaration_1.text)(actual)} が重複しています。1社1回としてください。`,
        },
    },
    SHARE_OUT_OF_RANGE: {
        meaning: "A member's share (出資比率) is not above nothing and at most the whole.",
        words: {
            en: ({ limit, actual }) => `Must be from 1 to ${(0, finding_declaration_1.text)(limit)} hundredths of a percent; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `出資比率は0.01％単位で1から${(0, finding_declaration_1.text)(limit)}までです（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    SHARES_NOT_WHOLE: {
        meaning: "The members' shares (出資比率) do not add up to the whole.",
        words: {
            en: ({ limit, actual }) => `The shares must add up to ${(0, finding_declaration_1.text)(limit)} hundredths of a percent; they are ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `出資比率の合計は${(0, finding_declaration_1.text)(limit)}（0.01％単位）としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
};
//# sourceMappingURL=findings.js.map