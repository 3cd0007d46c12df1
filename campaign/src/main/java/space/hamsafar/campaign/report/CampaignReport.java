package space.hamsafar.campaign.report;

import java.time.LocalDate;
import java.util.List;
import space.hamsafar.campaign.fairness.FairnessTable;
import space.hamsafar.campaign.fairness.ScoreGap;

/**
 * What there is to tell about a campaign; it holds counts and no person.
 *
 * @param policy SHA-256 of the rules
 * @param day of the report
 * @param funnel applications first, then each stage
 * @param calendar first and last day of the applications and of each stage
 * @param fairness a table for each kind of groups
 * @param gaps differences of scores by language of test
 */
public record CampaignReport(
        String policy,
        LocalDate day,
        List<Step> funnel,
        List<Days> calendar,
        List<FairnessTable> fairness,
        List<ScoreGap> gaps) {

    public CampaignReport {
        funnel = List.copyOf(funnel);
        calendar = List.copyOf(calendar);
        fairness = List.copyOf(fairness);
        gaps = List.copyOf(gaps);
    }

    /**
     * A step of the funnel.
     *
     * @param id of the stage
     * @param title of it
     * @param entered how many entered; below zero while that is not known
     * @param passed how many passed; below zero while it is not released
     */
    public record Step(String id, String title, int entered, int passed) {
        /** Whether it is known who entered. */
        public boolean isKnown() {
            return entered >= 0;
        }

        /** Whether it is known who passed. */
        public boolean isReleased() {
            return passed >= 0;
        }
    }

    /**
     * When something takes place.
     *
     * @param id of the stage
     * @param title of it
     * @param first day
     * @param last day
     * @param appealDays days for appeals after the release
     */
    public record Days(String id, String title, LocalDate first, LocalDate last, int appealDays) {}
}
