package space.hamsafar.campaign.desk;

import java.util.List;
import space.hamsafar.campaign.fact.Fact;

/** How an operation ended. */
public sealed interface Outcome {

    /**
     * It was done; in a dry run it could be done and was not.
     *
     * @param answer for whoever asked
     * @param facts that it brought about; none for a question
     */
    record Done(Answer answer, List<Fact> facts) implements Outcome {
        public Done {
            facts = List.copyOf(facts);
        }

        /** What was asked for, without a trace. */
        public static Done answer(Answer answer) {
            return new Done(answer, List.of());
        }
    }

    /**
     * It may not be done by this actor, or not now. Nothing changed.
     *
     * @param reason which tells nothing that the actor may not know
     */
    record Refused(String reason) implements Outcome {}

    /**
     * It cannot be done as it was asked for. Nothing changed.
     *
     * @param problems everything that is wrong, each with its remedy; never empty
     */
    record Invalid(List<String> problems) implements Outcome {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems is empty: say what is wrong");
            }
        }

        /** One thing is wrong. */
        public static Invalid of(String problem) {
            return new Invalid(List.of(problem));
        }
    }
}
