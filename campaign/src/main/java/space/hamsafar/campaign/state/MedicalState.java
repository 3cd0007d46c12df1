package space.hamsafar.campaign.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.fact.MedicalFact;

/** What flight surgeons and medical boards did. It changes by {@link CampaignState#apply} alone. Not thread-safe. */
public final class MedicalState {
    private final Map<String, List<String>> findings = new HashMap<>();
    private final Map<String, Fitness> fitness = new TreeMap<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> reviewed = new HashSet<>();
    private final Set<String> forgotten = new HashSet<>();

    void apply(MedicalFact fact) {
        switch (fact) {
            case MedicalFact.FindingKept(String applicant, String finding) -> {
                findings.computeIfAbsent(applicant, _ -> new ArrayList<>()).add(finding);
                fitness.putIfAbsent(applicant, Fitness.PENDING);
            }
            case MedicalFact.FindingsRead _, MedicalFact.RejectedForgotten _ -> {}
            case MedicalFact.FitnessFound(String applicant, Fitness found) -> {
                fitness.put(applicant, found);
                if (found == Fitness.PENDING) {
                    before.add(applicant);
                }
            }
            case MedicalFact.FitnessAppealed(String applicant) -> {
                fitness.put(applicant, Fitness.PENDING);
                before.add(applicant);
            }
            case MedicalFact.FitnessReviewed(String applicant, Fitness found) -> {
                fitness.put(applicant, found);
                before.remove(applicant);
                reviewed.add(applicant);
            }
            case MedicalFact.PersonForgotten(String applicant) -> {
                forgotten.add(applicant);
                findings.remove(applicant);
            }
        }
    }

    /** References of an applicant's findings into the vault, in order. */
    public List<String> findings(String applicant) {
        return Collections.unmodifiableList(findings.getOrDefault(applicant, List.of()));
    }

    /** What the boards found of an applicant; pending for whom they did not see. */
    public Fitness fitness(String applicant) {
        return fitness.getOrDefault(applicant, Fitness.PENDING);
    }

    /** What the boards found, by applicant, in order of id. */
    public Map<String, Fitness> all() {
        return Collections.unmodifiableMap(fitness);
    }

    /** Whether the case of an applicant is before the second board. */
    public boolean isBeforeSecondBoard(String applicant) {
        return before.contains(applicant);
    }

    /** Whether the second board has decided. */
    public boolean isReviewed(String applicant) {
        return reviewed.contains(applicant);
    }

    /** Who was forgotten. */
    public Set<String> forgotten() {
        return Collections.unmodifiableSet(forgotten);
    }
}
