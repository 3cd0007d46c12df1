package space.hamsafar.campaign.policy;

import java.util.List;
import space.hamsafar.programme.source.Problem;

/** What reading the rules of a campaign came to. */
public sealed interface PolicyReading {

    /** The rules are in order. */
    record Read(CampaignPolicy policy) implements PolicyReading {}

    /**
     * The rules cannot be used as they are.
     *
     * @param problems everything that is wrong, in order of file, line and column; never empty
     */
    record Refused(List<Problem> problems) implements PolicyReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
