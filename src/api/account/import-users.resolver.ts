import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from "type-graphql";
import { mayDo } from "../../domain/account/access";
import { MOST_STAFF_LINES } from "../../domain/account/staff-list";
import { LINE_EFFECTS, type LineEffect } from "../../domain/account/staff-plan";
import { exportUsers } from "../../use-cases/account/export-users";
import { importUsers, type ImportedLine } from "../../use-cases/account/import-users";
import type { UserView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { AtMost, RowsOfPage, TakesItems, Weighs } from "../graphql/cost/field-cost";
import { enumOf } from "../graphql/enum-of";
import { inputFindings, InputFindingType } from "../graphql/errors/input-finding.type";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { Text } from "../graphql/validation/text";
import { UserType } from "./user.type";
import { withCommas } from "../../domain/values/with-commas";

/** The most findings that one line may have: each of its columns, and several departments. */
const MOST_FINDINGS_OF_LINE = 10;
/** The most characters of a list: some hundred of each user. */
const LONGEST_LIST = 500_000;
/** A value for each hundred bytes of a list of some thousand users. */
const WEIGHT_OF_LIST = 2_000;
const FILE_NAME = "利用者一覧.csv";

const EffectEnum = enumOf(LINE_EFFECTS);
registerEnumType(EffectEnum, {
  name: "UserImportEffect",
  description: "What a line of a list of users does.",
  valuesConfig: {
    INVITED: { description: "招待: nobody with this name had the mail address; the person is invited." },
    CHANGED: { description: "変更: name, role or departments are different." },
    DISABLED: { description: "無効化: the user is locked out; other differences are taken over, too." },
    ENABLED: { description: "有効化: the user is let in again; other differences are taken over, too." },
    UNCHANGED: { description: "変更なし: all is as the line says." },
    REFUSED: {
      description: "エラー: something is wrong with the line, so that the whole list does nothing.",
    },
  },
});

@InputType("ImportUsersInput", { description: "A list of users (利用者一覧)." })
class ImportUsersInput {
  @Field(() => String, {
    description:
      `The list as CSV, or with tabs between the cells, as spreadsheets save it: at most ${withCommas(MOST_STAFF_LINES)} users. Its first ` +
      "line names the columns: 氏名, メールアドレス and 役割 (管理者, 担当者, 閲覧者), and where they are wanted 所属部署 (names, with ; " +
      "between several) and 状態 (有効, 招待中, 無効). A column that is left out changes nothing.",
  })
  @Text({ atMost: LONGEST_LIST })
  csv!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: says what would become of each line, and changes nothing. Absent: false.",
  })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("UserListCsv", { description: "A list of users as CSV (利用者一覧).", simpleResolvers: true })
class UserListCsvType {
  @Field(() => String, { description: "What to call the file." })
  fileName!: string;

  @Weighs(WEIGHT_OF_LIST)
  @Field(() => String, { description: "The file: in UTF-8 with a mark, a line for each user." })
  text!: string;
}

@ObjectType("ImportedUserLine", {
  description: "What became of a line of a list of users.",
  simpleResolvers: true,
})
class ImportedUserLineType {
  @Field(() => Int, { description: "The number of the line (行番号); the one that names the columns is 1." })
  line!: number;

  @Field(() => EffectEnum, { description: "What it does, or would do." })
  effect!: LineEffect;

  @Field(() => String, { description: "The name (氏名) that it states; empty where it states none." })
  name!: string;

  @Field(() => UserType, {
    nullable: true,
    description: "The user (利用者); null where there is none yet, or the line does not say which.",
  })
  user!: Requested<UserView> | null;

  @AtMost(MOST_FINDINGS_OF_LINE)
  @Field(() => [InputFindingType], {
    description: "What is wrong with the line, each at its column (`label`); empty unless it is REFUSED.",
  })
  findings!: readonly InputFindingType[];
}

@ObjectType("ImportUsersSuccess", {
  description: "The list was read: it did all that its lines say, or nothing.",
  simpleResolvers: true,
})
class ImportUsersSuccessType {
  @Field(() => Boolean, {
    description:
      "Whether the lines did what they say: false with `dryRun`, and where any of them is REFUSED.",
  })
  isApplied!: boolean;

  @RowsOfPage()
  @Field(() => [ImportedUserLineType], {
    description: "An answer for each line, in order; blank ones have none.",
  })
  lines!: readonly ImportedUserLineType[];
}

const IMPORT_USERS = mutationResult(importUsers, {
  description: "What became of each line, or why the list was not read.",
  success: ImportUsersSuccessType,
  errors: ["TOO_MANY_PASSWORD_LINKS", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class ImportUsersResolver {
  @Query(() => UserListCsvType, {
    nullable: true,
    description:
      "利用者一覧: all users of the own organisation as CSV, in the form that importUsers takes; sent back as it is, it changes " +
      "nothing. null for whoever does not administer users: that takes an administrator (管理者) who signed in.",
  })
  async usersCsv(@Ctx() context: ApiContext): Promise<UserListCsvType | null> {
    const caller = readerOf(context);
    if (!mayDo(caller, "administerUsers")) return null;
    return { fileName: FILE_NAME, text: await exportUsers(context.parts, context.reads.users, caller) };
  }

  @TakesItems("input", "csv", MOST_STAFF_LINES)
  @MutationWith(
    IMPORT_USERS,
    "利用者の一括登録: brings the users of the own organisation to what a list says: invites, changes, disables and enables them, as " +
      "the single mutations do. A user is found by mail address and name: a line with another name than the user of its address is " +
      "refused, or, where that user is disabled, invites somebody new. Who stands in no line stays as it is. All of it happens, or, where a line is wrong, nothing. For administrators (管理者) of a contractor, an issuer or an " +
      "obligee, who signed in; others are refused with FORBIDDEN.",
  )
  async importUsers(
    @Arg("input", () => ImportUsersInput, { description: "The list." })
    { csv, dryRun, idempotencyKey = null }: ImportUsersInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ImportUsersSuccessType>> {
    const imported = await importUsers(context.parts, callerOf(context), {
      csv,
      dryRun: dryRun ?? false,
      idempotencyKey,
    });
    return IMPORT_USERS.answer(context, imported, async ({ isApplied, lines }) => ({
      isApplied,
      lines: await shownLines(context, lines, wantedFields(info).below("lines.user")),
    }));
  }
}

/** The users of all lines are read together. */
async function shownLines(
  context: ApiContext,
  lines: readonly ImportedLine[],
  wanted: Wanted,
): Promise<ImportedUserLineType[]> {
  const ids = lines.flatMap(({ userId }) => userId ?? []);
  const users = wanted.size === 0 ? [] : await context.reads.users.byIds(callerOf(context), ids, wanted);
  const byId = new Map(users.map((user) => [user.id, user]));
  return lines.map(({ line, effect, name, userId, findings }) => ({
    line,
    effect,
    name,
    user: userId === null ? null : (byId.get(userId) ?? { __typename: "User", id: userId }),
    findings: inputFindings(findings.slice(0, MOST_FINDINGS_OF_LINE), context.locale),
  }));
}
