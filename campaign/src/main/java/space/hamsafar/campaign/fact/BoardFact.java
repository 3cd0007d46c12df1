package space.hamsafar.campaign.fact;

import java.util.List;

/** What the board did. */
public sealed interface BoardFact extends Fact {

    /** Somebody committed to the seed of a lot, of which this is the hash. */
    record LotCommitted(String stage, String hash) implements BoardFact {}

    /**
     * A member of the board let an applicant pass in place of another; what was pending falls.
     *
     * @param reason that was given: a reference into the vault of the applicant
     */
    record ExceptionMade(String stage, String applicant, String inPlaceOf, String member, String reason)
            implements BoardFact {}

    /**
     * Such an exception was taken back; what was pending falls.
     *
     * @param reason that was given: a reference into the vault of the applicant
     */
    record ExceptionRevoked(String stage, String applicant, String member, String reason) implements BoardFact {}

    /**
     * A decision was put before the board.
     *
     * @param stage id
     * @param passed who passes, the best first
     * @param reserve who comes next, the best first
     * @param ranking a line for each applicant, with scores, rank, zone and reason
     * @param seed of the lot
     * @param decision SHA-256 over passed, reserve and the hash of the ranking
     */
    record DecisionProposed(
            String stage, List<String> passed, List<String> reserve, Segment ranking, String seed, String decision)
            implements BoardFact {
        public DecisionProposed {
            passed = List.copyOf(passed);
            reserve = List.copyOf(reserve);
        }

        @Override
        public List<Segment> referred() {
            return List.of(ranking);
        }
    }

    /** A member of the board signed a decision. */
    record DecisionSigned(String stage, String decision, String member) implements BoardFact {}

    /** A decision was released to all. */
    record DecisionReleased(String stage, String decision) implements BoardFact {}

    /** An applicant appealed; the reason is a reference into their vault. */
    record AppealFiled(String stage, String applicant, String reason) implements BoardFact {}

    /** A panel was named to hear an appeal. */
    record PanelNamed(String stage, String applicant, List<String> members) implements BoardFact {
        public PanelNamed {
            members = List.copyOf(members);
        }
    }

    /** A member of the panel voted. */
    record AppealVoted(String stage, String applicant, String member, boolean upheld) implements BoardFact {}

    /** An applicant of the reserve list was called in place of another. */
    record ReserveCalled(String stage, String applicant, String inPlaceOf) implements BoardFact {}
}
