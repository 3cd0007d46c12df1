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
import static space.hamsafar.campaign.role.Role.SECRETARY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the board does: rank, decide, release, hear appeals. */
public sealed interface BoardOperation extends Operation {

    /** Shows the ranking of a stage, raw and calibrated, with intervals and what deserves a second look. */
    record RankApplicants(String stage) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(BOARD_MEMBER, AUDITOR), LOCKED, DECIDED, RELEASED, CLOSED);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /**
     * Commits to the seed of the lot that breaks ties, before anybody can know who will tie.
     *
     * @param stage id
     * @param hash SHA-256 of the seed's text in UTF-8, in hexadecimal
     */
    record CommitLot(String stage, String hash) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(AUDITOR), WAITING, OPEN);
        }
    }

    /**
     * Lets an applicant of the grey zone pass in place of another one of it. A pending decision falls.
     *
     * @param stage id
     * @param applicant who passes
     * @param inPlaceOf who passed by the rule alone
     * @param reason in words
     */
    record MakeException(String stage, String applicant, String inPlaceOf, String reason) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(BOARD_MEMBER), LOCKED);
        }
    }

    /**
     * Takes an exception back, which stays on record. A pending decision falls.
     *
     * @param stage id
     * @param applicant for whom it was made
     * @param reason in words
     */
    record RevokeException(String stage, String applicant, String reason) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(BOARD_MEMBER), LOCKED);
        }
    }

    /**
     * Puts a decision by the published rule before the board; it is pending until two members sign it.
     *
     * @param stage id
     * @param seed of the lot, as it was committed to
     */
    record ProposeDecision(String stage, String seed) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(BOARD_MEMBER), LOCKED);
        }
    }

    /**
     * Signs the pending decision.
     *
     * @param stage id
     * @param decision its hash, so that nobody signs what they did not read
     */
    record SignDecision(String stage, String decision) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(BOARD_MEMBER), LOCKED);
        }
    }

    /** Releases the signed decision to all at once. */
    record ReleaseDecision(String stage) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), DECIDED);
        }
    }

    /**
     * Appeals against a released decision.
     *
     * @param stage id
     * @param applicant who appeals
     * @param reason in words
     */
    record FileAppeal(String stage, String applicant, String reason) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(APPLICANT), RELEASED);
        }
    }

    /**
     * Names the panel that hears an appeal.
     *
     * @param stage id
     * @param applicant who appealed
     * @param members of staff who neither scored the applicant nor signed the decision
     */
    record NamePanel(String stage, String applicant, List<String> members) implements BoardOperation {
        public NamePanel {
            members = List.copyOf(members);
        }

        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), RELEASED);
        }
    }

    /**
     * A member of the panel votes on an appeal; the last vote decides it.
     *
     * @param stage id
     * @param applicant who appealed
     * @param upheld whether the appeal is right
     */
    record VoteOnAppeal(String stage, String applicant, boolean upheld) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(ASSESSOR, BOARD_MEMBER), RELEASED);
        }
    }

    /**
     * Calls the next of the reserve list in place of somebody who cannot go on.
     *
     * @param stage id
     * @param inPlaceOf who withdrew or was found unfit
     */
    record CallReserve(String stage, String inPlaceOf) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), RELEASED, CLOSED);
        }
    }

    /** Ends the appeals of a stage, when their time is over and all are judged. */
    record CloseAppeals(String stage) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.of(Set.of(SECRETARY), RELEASED);
        }
    }

    /**
     * Writes what the campaign came to, in English, Chinese and Urdu: a report with funnel, calendar and fairness, and a
     * summary without small groups that can be published.
     *
     * @param folder for the pages, made if it is missing
     */
    record WriteReport(Path folder) implements BoardOperation {
        @Override
        public Permission permission() {
            return Permission.always(SECRETARY, BOARD_MEMBER, AUDITOR);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }
}
