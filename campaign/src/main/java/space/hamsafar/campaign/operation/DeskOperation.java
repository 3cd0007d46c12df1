package space.hamsafar.campaign.operation;

import static space.hamsafar.campaign.policy.Phase.CLOSED;
import static space.hamsafar.campaign.policy.Phase.DECIDED;
import static space.hamsafar.campaign.policy.Phase.LOCKED;
import static space.hamsafar.campaign.policy.Phase.OPEN;
import static space.hamsafar.campaign.policy.Phase.RELEASED;
import static space.hamsafar.campaign.policy.Phase.WAITING;
import static space.hamsafar.campaign.role.Role.APPLICANT;
import static space.hamsafar.campaign.role.Role.ASSESSOR;
import static space.hamsafar.campaign.role.Role.AUDITOR;
import static space.hamsafar.campaign.role.Role.BOARD_MEMBER;
import static space.hamsafar.campaign.role.Role.DATA_OFFICER;
import static space.hamsafar.campaign.role.Role.SECRETARY;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import space.hamsafar.campaign.role.Role;

/** What the secretary, the applicants and the assessors do. */
public sealed interface DeskOperation extends Operation {
    /** Who can score; which of them do in a stage is for its rules. */
    Set<Role> SCORERS = Set.of(ASSESSOR, BOARD_MEMBER);

    /**
     * A published funnel to size a campaign with.
     *
     * @param funnel id, such as {@code esa-2021}
     * @param applications how many are expected
     */
    record Preset(String funnel, int applications) {}

    /**
     * Begins the campaign: from now on applications are taken.
     *
     * @param preset against which the stages are held, if any
     */
    record OpenCampaign(Optional<Preset> preset) implements DeskOperation {
        /** Begins the campaign without holding it against a funnel. */
        public OpenCampaign() {
            this(Optional.empty());
        }

        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), WAITING);
        }
    }

    /**
     * Takes over rules that were changed after the campaign began.
     *
     * @param reason for all to read
     */
    record AmendRules(String reason) implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN, LOCKED);
        }
    }

    /**
     * Takes applications from a table.
     *
     * @param file CSV or XLSX, with a head line
     */
    record ImportApplications(Path file) implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN);
        }
    }

    /** Holds every application against the rules and against the others, and ends the time of applications. */
    record ScreenApplications() implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN, LOCKED);
        }
    }

    /**
     * Says whether two applications are of one person.
     *
     * @param first id of an application
     * @param second id of another
     * @param same whether they are; then the earlier one does not count
     */
    record JudgePair(String first, String second, boolean same) implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), LOCKED);
        }
    }

    /**
     * Withdraws an application: its applicant does so, or the data officer by the applicant's order.
     *
     * @param applicant id
     */
    record Withdraw(String applicant) implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(APPLICANT, DATA_OFFICER), OPEN, LOCKED);
        }
    }

    /** Begins a stage with those who passed the one before. */
    record OpenStage(String stage) implements DeskOperation, OfStage {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), WAITING);
        }
    }

    /**
     * An assessor declares an interest in an applicant.
     *
     * @param stage id
     * @param applicant id
     * @param reason in words
     */
    record DeclareConflict(String stage, String applicant, String reason) implements DeskOperation, OfScorer {
        @Override
        public Permission permission() {
            return Permission.of(SCORERS, OPEN);
        }
    }

    /** Assigns assessors to the applicants of a stage, as well as the rules allow. */
    record AssignAssessors(String stage) implements DeskOperation, OfStage {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN);
        }
    }

    /**
     * Gives others what an assessor cannot score any more; scores that were submitted stay.
     *
     * @param stage id
     * @param away assessor who hands over all that they have not scored yet; empty if only those are handed over in whom
     *     somebody declared an interest
     * @param reason in words, for the record
     */
    record ReassignAssessors(String stage, String away, String reason) implements DeskOperation, OfStage {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN);
        }
    }

    /** Shows an assessor what they may see of the applicants who were assigned to them. */
    record ReadSheets(String stage) implements DeskOperation, OfScorer {
        @Override
        public Permission permission() {
            return Permission.of(SCORERS, OPEN, LOCKED);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /**
     * The scores of one applicant, by criterion, and the comments that go with them.
     *
     * @param applicant id as the assessor sees it
     * @param values by criterion
     * @param comments by criterion
     */
    record Sheet(String applicant, Map<String, Integer> values, Map<String, String> comments) {
        public Sheet {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
            comments = Collections.unmodifiableMap(new TreeMap<>(comments));
        }
    }

    /**
     * Submits scores, which locks them. All sheets are taken, or none.
     *
     * @param stage id
     * @param sheets at least one
     */
    record SubmitScores(String stage, List<Sheet> sheets) implements DeskOperation, OfScorer {
        public SubmitScores {
            sheets = List.copyOf(sheets);
        }

        @Override
        public Permission permission() {
            return Permission.of(SCORERS, OPEN);
        }
    }

    /**
     * Corrects scores that were submitted; the old ones stay on record.
     *
     * @param stage id
     * @param sheet as it should be
     * @param reason in words
     */
    record CorrectScores(String stage, Sheet sheet, String reason) implements DeskOperation, OfScorer {
        @Override
        public Permission permission() {
            return Permission.of(SCORERS, OPEN, LOCKED);
        }
    }

    /** Ends the scoring of a stage; from now on scores can be compared and talked over. */
    record LockScores(String stage) implements DeskOperation, OfStage {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN);
        }
    }

    /**
     * Writes applications to a table.
     *
     * @param fields ids of the fields; empty for all
     * @param file to write, ending in {@code .csv} or {@code .xlsx}
     */
    record ExportApplications(List<String> fields, Path file) implements DeskOperation {
        public ExportApplications {
            fields = List.copyOf(fields);
        }

        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY, DATA_OFFICER), OPEN, LOCKED);
        }
    }

    /**
     * Writes the rows that imports rejected to a table, each after its line and the reasons.
     *
     * @param file to write, ending in {@code .csv} or {@code .xlsx}
     */
    record ExportRejected(Path file) implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN, LOCKED);
        }
    }

    /**
     * Writes what the screening found to a table: who is not eligible, with every rule and reason and who is a near miss,
     * or the pairs that may be of one person, with what was judged of them.
     *
     * @param found which of the two
     * @param file to write, ending in {@code .csv} or {@code .xlsx}
     */
    record ExportScreening(Found found, Path file) implements DeskOperation {
        /** What a screening finds. */
        public enum Found {
            /** A row for each applicant who is not eligible. */
            NOT_ELIGIBLE,
            /** A row for each pair. */
            PAIRS
        }

        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN, LOCKED);
        }
    }

    /**
     * Writes what an assessor may see, with empty columns for the scores, to a table.
     *
     * @param stage id
     * @param file to write, ending in {@code .csv} or {@code .xlsx}
     */
    record ExportSheets(String stage, Path file) implements DeskOperation, OfScorer {
        @Override
        public Permission permission() {
            return Permission.of(SCORERS, OPEN);
        }
    }

    /** Gives every applicant of a stage a time at each of its stations. */
    record ScheduleTests(String stage) implements DeskOperation, OfStage {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN);
        }
    }

    /** Shows when the tests of a stage are, and who comes. */
    record ShowCalendar(String stage) implements DeskOperation, OfStage {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY, BOARD_MEMBER), OPEN, LOCKED, DECIDED, RELEASED, CLOSED);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /**
     * What failed on a day of tests.
     *
     * @param kind what it is
     * @param who id of an applicant, a station or a member of staff, by kind
     * @param from when it began, as an instant or local time of the site; empty for now
     * @param until when it is over; empty for the end of that day
     */
    record Failure(Kind kind, String who, String from, String until) {
        /** What can fail. */
        public enum Kind {
            /** An applicant did not come. */
            NO_SHOW,
            /** A station or its equipment is out of order. */
            BROKEN,
            /** A member of a panel is ill. */
            ILL
        }
    }

    /**
     * Mends the times of a stage's tests after something failed, with as little change as can be.
     *
     * @param stage id
     * @param failures at least one
     */
    record MendTests(String stage, List<Failure> failures) implements DeskOperation, OfStage {
        public MendTests {
            failures = List.copyOf(failures);
        }

        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), OPEN);
        }
    }

    /** Shows how far the campaign is. */
    record ShowStatus() implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.always(SECRETARY, BOARD_MEMBER, AUDITOR, DATA_OFFICER);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /**
     * Shows how far an application is, why, and when the next step is.
     *
     * @param applicant id
     */
    record ShowApplicant(String applicant) implements DeskOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY, DATA_OFFICER, APPLICANT), OPEN, LOCKED, DECIDED, RELEASED, CLOSED);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }
}
