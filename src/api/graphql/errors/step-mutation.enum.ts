import { registerEnumType } from "type-graphql";
import { STEP_MUTATIONS, STEP_MUTATION_NAMES } from "../../../domain/guarantee/step-mutation";
import { enumOf } from "../enum-of";

export const StepMutationEnum = enumOf(STEP_MUTATION_NAMES);

registerEnumType(StepMutationEnum, {
  name: "StepMutation",
  description: "A mutation that takes a step (手続き) of an application, a guarantee or a registration.",
  valuesConfig: Object.fromEntries(
    STEP_MUTATION_NAMES.map((name) => [
      name,
      { description: `The mutation \`${STEP_MUTATIONS[name].mutation}\`.` },
    ]),
  ),
});
