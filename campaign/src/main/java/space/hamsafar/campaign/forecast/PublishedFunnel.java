package space.hamsafar.campaign.forecast;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many were left after each stage of a campaign that is over.
 *
 * @param id such as {@code esa-2021}
 * @param title in words
 * @param series the agency's campaigns that can be compared stage by stage, such as {@code esa}; of one series, the order
 *     in the file is the order in time
 * @param steps applications first, then those left after each stage
 */
public record PublishedFunnel(String id, String title, String series, List<Step> steps) {

    public PublishedFunnel {
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("funnel " + id + " has no stage: give applications and one count more");
        }
    }

    /**
     * A count.
     *
     * @param stage what was passed; steps of one series with the same word are the same kind of stage
     * @param people who were left
     * @param source where the count stands
     */
    public record Step(String stage, int people, String source) {}

    /** Those who applied. */
    public int applications() {
        return steps.getFirst().people();
    }

    /** The stages as rates, each resting on the people who entered it; as many places as people passed. */
    public List<StageRate> rates() {
        return IntStream.range(1, steps.size())
                .mapToObj(i -> new StageRate(
                        steps.get(i).stage(),
                        steps.get(i).people() / (double) steps.get(i - 1).people(),
                        steps.get(i - 1).people()))
                .toList();
    }
}
