package space.hamsafar.campaign.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.campaign.policy.Phase;

/** What the secretary, the applicants and the assessors did. */
public sealed interface DeskFact extends Fact {

    /**
     * The campaign began, under these rules.
     *
     * @param policy SHA-256 of the rules
     */
    record Opened(String policy) implements DeskFact {}

    /**
     * The stages were held against a published funnel.
     *
     * @param funnel id
     * @param applications how many were expected
     */
    record Sized(String funnel, int applications) implements DeskFact {}

    /**
     * The rules were changed in the open.
     *
     * @param policy SHA-256 of the new rules
     * @param reason that was given
     */
    record Amended(String policy, String reason) implements DeskFact {}

    /** A stage, or the time of applications, went on to a phase. */
    record PhaseSet(String stage, Phase phase) implements DeskFact {}

    /**
     * Applications came in from a file.
     *
     * @param applications those that were not known before
     * @param rejected the rows that could not be taken, each with its reason
     * @param source name of the file
     * @param sourceSha256 of the file's bytes
     * @param repeated rows that were known already and are the same
     */
    record Imported(Segment applications, Segment rejected, String source, String sourceSha256, int repeated)
            implements DeskFact {
        @Override
        public List<Segment> referred() {
            return List.of(applications, rejected);
        }
    }

    /**
     * All applications were held against the rules and against one another.
     *
     * @param decisions a line for each application that is not eligible
     * @param pairs a line for each pair that may be one person
     * @param applications how many there were
     * @param eligible how many meet every rule
     * @param nearMisses how many fail one rule alone, by little
     */
    record Screened(Segment decisions, Segment pairs, int applications, int eligible, int nearMisses)
            implements DeskFact {
        @Override
        public List<Segment> referred() {
            return List.of(decisions, pairs);
        }
    }

    /** Somebody looked at a pair of applications and found them to be of one person, or not. */
    record PairJudged(String first, String second, boolean same) implements DeskFact {}

    /**
     * An assessor has, or may seem to have, an interest in an applicant.
     *
     * @param assessor id of the member of staff
     * @param applicant id of the application
     * @param reason that was given: a reference into the vault of the applicant
     */
    record ConflictDeclared(String assessor, String applicant, String reason) implements DeskFact {}

    /**
     * Assessors were assigned to the applicants of a stage.
     *
     * @param stage id
     * @param pairs a line {@code applicant,assessor} for each
     * @param applicants how many applicants
     */
    record Assigned(String stage, Segment pairs, int applicants) implements DeskFact {
        @Override
        public List<Segment> referred() {
            return List.of(pairs);
        }
    }

    /**
     * Others took over what an assessor could not score any more.
     *
     * @param stage id
     * @param pairs all of them, a line {@code applicant,assessor} for each, as they are from now on
     * @param away who scores nobody else in this stage; empty if nobody went
     * @param moved how many pairs are another
     * @param reason that was given
     */
    record Reassigned(String stage, Segment pairs, String away, int moved, String reason) implements DeskFact {
        @Override
        public List<Segment> referred() {
            return List.of(pairs);
        }
    }

    /**
     * An assessor submitted scores, which locked them.
     *
     * @param stage id
     * @param applicant id of the application
     * @param assessor id of the member of staff
     * @param values by criterion
     * @param comments by criterion: references into the vault of the applicant
     */
    record Scored(
            String stage, String applicant, String assessor, Map<String, Integer> values, Map<String, String> comments)
            implements DeskFact {
        public Scored {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
            comments = Collections.unmodifiableMap(new TreeMap<>(comments));
        }
    }

    /**
     * An assessor corrected scores; what was submitted before stays.
     *
     * @param score as it is from now on
     * @param reason that was given: a reference into the vault of the applicant
     */
    record Corrected(Scored score, String reason) implements DeskFact {}

    /**
     * The tests of a stage have their times.
     *
     * @param stage id
     * @param slots a line for each slot
     */
    record Scheduled(String stage, Segment slots) implements DeskFact {
        @Override
        public List<Segment> referred() {
            return List.of(slots);
        }
    }

    /**
     * The times of a stage were mended.
     *
     * @param stage id
     * @param slots all of them, as they are from now on
     * @param why what failed, without a name
     * @param moved slots that have another time or panel, are new, or found no time
     */
    record Mended(String stage, Segment slots, List<String> why, int moved) implements DeskFact {
        public Mended {
            why = List.copyOf(why);
        }

        @Override
        public List<Segment> referred() {
            return List.of(slots);
        }
    }

    /** Data left the campaign: which, how many rows, and in what form. */
    record Exported(String what, int rows, String form) implements DeskFact {}

    /** An applicant withdrew. */
    record Withdrawn(String applicant) implements DeskFact {}
}
