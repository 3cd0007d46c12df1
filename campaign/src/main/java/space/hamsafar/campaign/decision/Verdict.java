package space.hamsafar.campaign.decision;

import java.util.Locale;
import space.hamsafar.campaign.score.Ranked;

/**
 * What the rule says of an applicant.
 *
 * @param ranked scores and rank
 * @param outcome what
 * @param reason why, in words
 * @param byLot whether a lot decided between equals at a border
 * @param isBarred whether the applicant cannot pass, however high the rank
 */
public record Verdict(Ranked ranked, Outcome outcome, String reason, boolean byLot, boolean isBarred) {

    /** The same of another outcome, for a reason of the board. */
    Verdict with(Outcome newOutcome, String newReason) {
        return new Verdict(ranked, newOutcome, newReason, byLot, isBarred);
    }

    /** What an applicant is told. */
    public enum Outcome {
        /** Goes on. */
        PASSED,
        /** Goes on if somebody else cannot. */
        RESERVE,
        /** Does not go on. */
        NOT_PASSED;

        /** The word for it in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
