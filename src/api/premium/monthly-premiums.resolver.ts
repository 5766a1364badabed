import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { readMonthlyPremiums } from "../../use-cases/premium-paper/read-monthly-premiums";
import { totalOf } from "../../domain/premium/monthly-premiums";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { CalendarMonth } from "../../domain/values/calendar-month";
import { readerOf, type ApiContext } from "../graphql/context";
import { CalendarMonthScalar } from "../graphql/scalars/calendar-month.scalar";
import { Text } from "../graphql/validation/text";
import { MonthlyPremiumsType, MOST_LINES } from "./monthly-premiums.type";

@ArgsType()
class MonthlyPremiumsArgs {
  @Field(() => ID, { description: "The issuer (保証機関) that is paid." })
  @Text({ atMost: 64 })
  issuerId!: string;

  @Field(() => ID, { description: "The contractor (受注者) that pays." })
  @Text({ atMost: 64 })
  contractorId!: string;

  @Field(() => CalendarMonthScalar, { description: "The month (対象月), by the days of settlement." })
  month!: CalendarMonth;
}

@Resolver()
export class MonthlyPremiumsResolver {
  @Query(() => MonthlyPremiumsType, {
    nullable: true,
    description:
      "保証料一括納付 of a contractor at an issuer for a month, as one statement, with its PDF and CSV. For the contractor, the " +
      "issuer and the operator; null where nothing that the caller may see was settled in this way. Declined " +
      "applications charge nothing. What amendments made due stands on lines of its own.",
  })
  async monthlyPremiums(
    @Args(() => MonthlyPremiumsArgs) { issuerId, contractorId, month }: MonthlyPremiumsArgs,
    @Ctx() context: ApiContext,
  ): Promise<MonthlyPremiumsType | null> {
    const { reads, parts, documents } = context;
    const query = { issuerId, contractorId, month };
    const today = dayInJapan(parts.clock());
    const premiums = await readMonthlyPremiums(reads, readerOf(context), query, today);
    return (
      premiums && {
        ...premiums,
        count: premiums.lines.length,
        ...totalOf(premiums.lines),
        lines: premiums.lines.slice(0, MOST_LINES),
        pdf: documents.monthlyPremiumsPdf(query, premiums),
        csv: documents.monthlyPremiumsCsv(query, premiums),
      }
    );
  }
}
