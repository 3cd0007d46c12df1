package space.hamsafar.campaign.policy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A line of a scoring sheet.
 *
 * @param id unique on the sheet
 * @param title what is judged
 * @param weight in the total, above 0; only the proportions count
 * @param least lowest score
 * @param most highest score, above {@code least}
 * @param anchors what scores mean, in rising order
 * @param commentAtMost scores of this and below need a comment, if there is one
 * @param commentAtLeast scores of this and above need a comment, if there is one
 * @param independent whether it stands alone: then it is left out of the total, and its floor must be reached by itself
 * @param floor least mean score with which an applicant can pass at all, if there is one
 */
public record Criterion(
        String id,
        String title,
        double weight,
        int least,
        int most,
        List<Anchor> anchors,
        OptionalInt commentAtMost,
        OptionalInt commentAtLeast,
        boolean independent,
        OptionalDouble floor) {

    public Criterion {
        anchors = List.copyOf(anchors);
        if (!(weight > 0) || most <= least) {
            throw new IllegalArgumentException("criterion " + id + " has weight " + weight + " and a scale from "
                    + least + " to " + most + ": the weight must be above 0, and the scale must rise");
        }
    }

    /** Whether an assessor must say why the score is this one. */
    public boolean needsComment(int value) {
        return commentAtMost.isPresent() && value <= commentAtMost.getAsInt()
                || commentAtLeast.isPresent() && value >= commentAtLeast.getAsInt();
    }
}
