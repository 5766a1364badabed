"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ACCOUNT_FINDINGS = void 0;
const access_in_japanese_1 = require("./access-in-japanese");
const finding_declaration_1 = require("../values/finding-declaration");
exports.ACCOUNT_FINDINGS = {
    NOT_A_LOGIN_ID: {
        meaning: "Cannot be a login ID (お客様ID): 4 to 32 of the characters a-z, 0-9, dot, hyphen, underscore.",
        words: {
            en: "A login ID has 4 to 32 characters of a-z, 0-9, dot, hyphen and underscore, and begins with a letter or digit.",
            ja: "お客様IDは半角英数字・ピリオド・ハイフン・アンダースコア4〜32文字で、先頭は英数字としてください。",
        },
    },
    LOGIN_ID_TAKEN: {
        meaning: "The login ID (お客様ID) is another user's.",
        words: {
            en: "This login ID is another user's. Choose another, or leave it out to have one made.",
            ja: "このお客様IDは既に使われています。別のIDにするか、省略して採番してください。",
        },
    },
    EMAIL_ADDRESS_TAKEN: {
        meaning: "The mail address (メールアドレス) is that of another user of the organisation.",
        words: {
            en: "Another user of your organisation has this mail address. State an address of this person's own, or enable the user where it is this person, who was disabled.",
            ja: "このメールアドレスは組織の他の利用者が使っています。本人のメールアドレスを入力してください。本人が無効になっている場合は、その利用者を有効にしてください。",
        },
    },
    ADDRESS_OF_ANOTHER_USER: {
        meaning: "The mail address (メールアドレス) is that of a user with another name, which is what came. The password and rights of one " +
            "person never pass to another.",
        words: {
            en: ({ actual }) => `${(0, finding_declaration_1.text)(actual)} has this mail address. Where it is the same person, change the name of that user first. Where that person has left, disable that user, in the same list if you like. Otherwise state another address.`,
            ja: ({ actual }) => `このメールアドレスは別の利用者（${(0, finding_declaration_1.text)(actual)}）が使用しています。同じ方の場合は先にその利用者の氏名を変更し、後任の方の場合はその利用者を無効にしてください（同じ一覧に無効の行を加えることもできます）。いずれでもない場合は、本人のメールアドレスを入力してください。`,
        },
    },
    TOO_MANY_DEPARTMENTS: {
        meaning: "More departments (部署) of one user than the limit.",
        words: {
            en: ({ limit, actual }) => `A user is of at most ${(0, finding_declaration_1.text)(limit)} departments; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `一人の利用者の所属部署は${(0, finding_declaration_1.text)(limit)}件までです（入力: ${(0, finding_declaration_1.text)(actual)}件）。部署を減らしてください。`,
        },
    },
    NOT_A_STAFF_ROLE: {
        meaning: "No role (役割) of a user: 管理者, 担当者 or 閲覧者.",
        words: {
            en: "Must be one of 管理者 (administrator), 担当者 (officer) and 閲覧者 (viewer).",
            ja: "管理者・担当者・閲覧者のいずれかを入力してください。",
        },
    },
    NOT_A_USER_STATE: {
        meaning: "No state (状態) of a user: 有効, 招待中 or 無効.",
        words: {
            en: "Must be one of 有効 (active), 招待中 (invited) and 無効 (disabled).",
            ja: "有効・招待中・無効のいずれかを入力してください。",
        },
    },
    DEPARTMENT_UNKNOWN: {
        meaning: "No department (部署) of the own body has this name.",
        words: {
            en: ({ actual }) => `Your body has no department named ${(0, finding_declaration_1.text)(actual)}. Write its name as the list of departments does, several with a semicolon between.`,
            ja: ({ actual }) => `「${(0, finding_declaration_1.text)(actual)}」という部署はありません。登録されている部署名を入力し、複数の場合は「;」で区切ってください。`,
        },
    },
    SEVERAL_USERS: {
        meaning: "Several users have this name and no mail address of their own, so that nobody knows which is meant.",
        words: {
            en: ({ actual }) => `${(0, finding_declaration_1.text)(actual)} users have this name and no mail address of their own. Change them one by one.`,
            ja: ({ actual }) => `同じ氏名でメールアドレスを区別できない利用者が${(0, finding_declaration_1.text)(actual)}名います。一覧を使わず、個別に変更してください。`,
        },
    },
    STATED_IN_LINE: {
        meaning: "An earlier line, the limit, is about the same user.",
        words: {
            en: ({ limit }) => `Line ${(0, finding_declaration_1.text)(limit)} is about the same user. State each user once.`,
            ja: ({ limit }) => `${(0, finding_declaration_1.text)(limit)}行目と同じ利用者です。利用者ごとに1行としてください。`,
        },
    },
    NOBODY_TO_DISABLE: {
        meaning: "A line disables (無効) a user that there is not.",
        words: {
            en: "There is no user with this mail address to disable. Leave the line out, or correct the address.",
            ja: "無効にする利用者が見つかりません。この行を削除するか、メールアドレスを確認してください。",
        },
    },
    NO_ADMINISTRATOR_LEFT: {
        meaning: "The lines together leave no active administrator (管理者).",
        words: {
            en: "Nobody would be left to administer the users. Keep this administrator, or make another active user one.",
            ja: "管理者がいなくなります。この利用者を管理者のまま残すか、別の有効な利用者を管理者にしてください。",
        },
    },
    COLUMNS_MISSING: {
        meaning: "The first line lacks these columns, which are the limit.",
        words: {
            en: ({ limit }) => `The first line must name the columns; missing: ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit }) => `1行目に列の見出しが必要です（不足: ${(0, finding_declaration_1.text)(limit)}）。`,
        },
    },
    TOO_MANY_LINES: {
        meaning: "More lines than the limit.",
        words: {
            en: ({ limit, actual }) => `At most ${(0, finding_declaration_1.text)(limit)} users at once; got ${(0, finding_declaration_1.text)(actual)}. Send the list in parts.`,
            ja: ({ limit, actual }) => `一度に取り込める利用者は${(0, finding_declaration_1.text)(limit)}名までです（入力: ${(0, finding_declaration_1.text)(actual)}名）。一覧を分けてください。`,
        },
    },
    LINE_NOT_READABLE: {
        meaning: "The line is no line of a CSV file: a quotation mark is never closed.",
        words: {
            en: 'A quotation mark (") is never closed, so that nothing behind it can be read. Close it, or save the list as CSV again.',
            ja: '閉じられていない引用符「"」があり、この行から先を読み取れません。CSVとして保存し直してください。',
        },
    },
    REGISTERED_ELSEWHERE: {
        meaning: "The contractor (受注者) is registered with another issuer (保証機関), too.",
        words: {
            en: "This contractor is registered with another issuer, too, so one issuer alone gives nobody access to it. Ask the operator to enter the user.",
            ja: "この受注者は他の保証機関にも登録されているため、単独では利用者を追加できません。運用者に利用者の登録を依頼してください。",
        },
    },
    CORPORATE_NUMBER_REGISTERED: {
        meaning: "Another contractor (受注者) of this issuer (保証機関) has the corporate number (法人番号): the limit is its id.",
        words: {
            en: ({ limit, actual }) => `${(0, finding_declaration_1.text)(limit)} is registered with you under the corporate number ${(0, finding_declaration_1.text)(actual)}. Accept for that contractor, or decline.`,
            ja: ({ limit, actual }) => `法人番号 ${(0, finding_declaration_1.text)(actual)} の受注者は既に登録されています（${(0, finding_declaration_1.text)(limit)}）。その受注者の利用者として承認するか、謝絶してください。`,
        },
    },
    CORPORATE_NUMBER_DIFFERS: {
        meaning: "The contractor (受注者) has another corporate number (法人番号) than the request states.",
        words: {
            en: ({ limit, actual }) => `This contractor's corporate number is ${(0, finding_declaration_1.text)(limit)}; the request states ${(0, finding_declaration_1.text)(actual)}. Choose the contractor that it is of.`,
            ja: ({ limit, actual }) => `この受注者の法人番号は ${(0, finding_declaration_1.text)(limit)} ですが、申請では ${(0, finding_declaration_1.text)(actual)} です。受注者をご確認ください。`,
        },
    },
    CONTAINS_LOGIN_ID: {
        meaning: "The password contains the login ID (お客様ID).",
        words: {
            en: "Must not contain the login ID. Choose words that have nothing to do with it.",
            ja: "お客様IDを含めることはできません。別のパスワードにしてください。",
        },
    },
    TOO_SIMPLE: {
        meaning: "The password repeats or counts: a guesser would try it early.",
        words: {
            en: "Must not be one character or group repeated, nor a run such as abc or 123. Use several words.",
            ja: "同じ文字の繰返しや、文字・数字の順番どおりの連続は使えません。複数の単語を組み合わせてください。",
        },
    },
    TOO_COMMON: {
        meaning: "The password is found by guessing: much-used words, names, keyboard rows, days or repeats.",
        words: {
            en: "Is easily guessed: it is made of much-used words, names, keyboard rows, days or repeats. Use several words that you alone put together.",
            ja: "推測されやすいパスワードです。よく使われる単語や名前、日付、キーの並び、繰り返しを避け、関係のない言葉をいくつか組み合わせてください。",
        },
    },
    NOT_IN_FUTURE: {
        meaning: "An instant that is over.",
        words: {
            en: ({ limit, actual }) => `Must be after now, ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `現在（${(0, finding_declaration_1.text)(limit)}）より後としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    TOO_FAR_AHEAD: {
        meaning: "An instant later than the limit.",
        words: {
            en: ({ limit, actual }) => `Must not be after ${(0, finding_declaration_1.text)(limit)}; got ${(0, finding_declaration_1.text)(actual)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(limit)} 以前としてください（入力: ${(0, finding_declaration_1.text)(actual)}）。`,
        },
    },
    SCOPE_NOT_HELD: {
        meaning: "A scope that the caller does not have itself.",
        words: {
            en: "You may not do yourself what this scope allows. Leave it out.",
            ja: ({ actual }) => `ご自身に「${scopeInJapanese(actual)}」の権限がないため付与できません。外してください。`,
        },
    },
};
function scopeInJapanese(scope) {
    return access_in_japanese_1.SCOPE_IN_JAPANESE[scope];
}
//# sourceMappingURL=findings.js.map