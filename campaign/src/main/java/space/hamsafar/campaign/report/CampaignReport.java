package space.hamsafar.campaign.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param tests the days of tests of each stage that has some
 * @param choices where the board could choose, for each stage that was released
 */
public record CampaignReport(
        String policy,
        LocalDate day,
        List<Step> funnel,
        List<Days> calendar,
        List<FairnessTable> fairness,
        List<ScoreGap> gaps,
        List<Tests> tests,
        List<Choice> choices) {

    public CampaignReport {
        funnel = List.copyOf(funnel);
        calendar = List.copyOf(calendar);
        fairness = List.copyOf(fairness);
        gaps = List.copyOf(gaps);
        tests = List.copyOf(tests);
        choices = List.copyOf(choices);
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

    /**
     * The days of tests of a stage.
     *
     * @param id of the stage
     * @param title of it
     * @param zone of its site, in whose local time the days stand
     * @param mended how often the calendar was mended after something failed
     * @param stations in the order in which each applicant passes them
     * @param slots in order of time
     */
    public record Tests(
            String id, String title, ZoneId zone, int mended, List<Station> stations, List<TestSlot> slots) {
        public Tests {
            stations = List.copyOf(stations);
            slots = List.copyOf(slots);
        }
    }

    /** A station: its id and what it is. */
    public record Station(String id, String title) {}

    /** How many applicants are at a station, from when to when. */
    public record TestSlot(String station, Instant start, Instant end, int applicants) {}

    /**
     * How many the scores of a stage could not tell apart, and how often the board chose among them.
     *
     * @param id of the stage
     * @param title of it
     * @param grey applicants in the grey zone
     * @param byLot applicants who were equal at a border that a lot drew
     * @param exceptions places that the board gave to another than the rule
     */
    public record Choice(String id, String title, int grey, int byLot, int exceptions) {}
}
