"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.alarmToOperator = alarmToOperator;
const WORDS = {
    SEAL_BROKEN: {
        title: "保存データの封印不一致",
        text: "保存されているデータが、記録された封印と一致しません。該当のデータは提供を停止しています。",
    },
    CLOCK_WRONG: {
        title: "時刻の異常",
        text: "サーバーの時刻を信頼できないため、書き込みを停止しています。時刻を確認してください。",
    },
    CLOCK_DOUBTFUL: {
        title: "時刻の確認",
        text: "サーバーの時刻が大きく進んだか、最新の記録から離れているため、期限満了などの取り消せない処理を見合わせています。時刻が正しければ hosho-server release-clock で再開します。",
    },
    GUESSES_SLOWED: {
        title: "認証キー誤入力の急増",
        text: "全体の誤入力が一日の目安を超えたため、認証キーの照合を制限しています。",
    },
    GUESSES_STOPPED: {
        title: "認証キー照合の停止",
        text: "全体の誤入力が一日の上限に達したため、翌日（日本時間）まで認証キーの照合を停止しています。",
    },
    GUESSES_USED_UP: {
        title: "一機関による認証キー誤入力",
        text: "一つの機関が、一日の上限まで誤った認証キーを入力しました。番号を順に試している可能性があります。",
    },
    GUARANTEE_UNDER_ATTACK: {
        title: "認証キーの連続誤入力",
        text: "一つの保証契約について認証キーの誤入力が続いているため、照合を一時的に見合わせています。",
    },
};
/**
 * Mails an urgent alarm to the operator. The name of the alarm finds its line in the log and its event in the
 * record.
 */
function alarmToOperator({ name, subject, facts = {} }, { at, isLast }) {
    const { title, text } = WORDS[name];
    const told = { alarm: name, subject, at: at.toISOString(), ...facts };
    const details = Object.entries(told);
    return {
        subject: `【保証システム警報】${title}`,
        text: `システム運用ご担当者 様

${text}

${details.map(([label, value]) => `・${label}: ${String(value)}`).join("\n")}

同じ対象についての同じ警報は、一時間に一度だけお送りします。
${isLast ? "この種類の警報が多数発生しています。この一時間の残りはメールを送りません。ログを確認してください。\n" : ""}詳しくはサーバーのログ（alarm: ${name}）を確認してください。
`,
    };
}
//# sourceMappingURL=alarm-to-operator.js.map