import { kindOf, scalar } from "./refuse";

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

export const DateTimeScalar = scalar(
  "DateTime",
  "An instant (日時) as RFC 3339 text. Answers are in UTC with milliseconds, `2026-04-01T00:00:00.000Z`.",
  (value) => {
    if (typeof value !== "string") return { refusal: `must be a string in RFC 3339; got ${kindOf(value)}.` };
    const instant = new Date(value);
    return RFC_3339.test(value) && !Number.isNaN(instant.getTime())
      ? { value: instant }
      : { refusal: "must be RFC 3339 text such as 2026-04-01T00:00:00Z; got another text." };
  },
  (value) => (value as Date).toISOString(),
);
