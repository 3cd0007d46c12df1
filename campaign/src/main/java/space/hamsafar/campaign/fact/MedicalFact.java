package space.hamsafar.campaign.fact;

/** What flight surgeons and medical boards did, without any finding. */
public sealed interface MedicalFact extends Fact {

    /** A finding was kept in the vault of the applicant. */
    record FindingKept(String applicant, String finding) implements MedicalFact {}

    /** Somebody read the findings of an applicant. */
    record FindingsRead(String applicant) implements MedicalFact {}

    /** The medical board decided, or referred the case to the second. */
    record FitnessFound(String applicant, Fitness fitness) implements MedicalFact {}

    /** An applicant asked the second board. */
    record FitnessAppealed(String applicant) implements MedicalFact {}

    /** The second board decided. */
    record FitnessReviewed(String applicant, Fitness fitness) implements MedicalFact {}

    /** The keys of a person were destroyed. */
    record PersonForgotten(String applicant) implements MedicalFact {}

    /** The keys of all rows that imports had rejected were destroyed. */
    record RejectedForgotten() implements MedicalFact {}
}
