package space.hamsafar.campaign.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.MedicalFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.store.Entry;

/** A campaign as it is now. It changes by {@link #apply} alone; what it returns cannot be changed. Not thread-safe. */
public final class CampaignState {
    private final Map<String, Phase> phases = new HashMap<>();
    private final List<DeskFact.Imported> imports = new ArrayList<>();
    private final List<DeskFact.PairJudged> pairs = new ArrayList<>();
    private final List<DeskFact.ConflictDeclared> conflicts = new ArrayList<>();
    private final Map<String, DeskFact.Assigned> assigned = new HashMap<>();
    private final Map<String, Map<String, Score>> scores = new HashMap<>();
    private final Map<String, Set<String>> setAside = new HashMap<>();
    private final Map<String, Set<String>> away = new HashMap<>();
    private final Map<String, Segment> calendars = new HashMap<>();
    private final Map<String, Integer> mendings = new HashMap<>();
    private final Set<String> withdrawn = new LinkedHashSet<>();
    private final BoardState board = new BoardState();
    private final MedicalState medical = new MedicalState();
    private String policy = "";
    private DeskFact.@Nullable Screened screened;

    /** The state after all these acts. */
    public static CampaignState of(List<Entry> entries) {
        var state = new CampaignState();
        entries.forEach(state::apply);
        return state;
    }

    /** Takes over what an act did. */
    public void apply(Entry entry) {
        for (Fact fact : entry.facts()) {
            switch (fact) {
                case DeskFact desk -> apply(desk, entry.number());
                case BoardFact fromBoard -> board.apply(fromBoard, entry);
                case MedicalFact fromSurgeon -> medical.apply(fromSurgeon);
            }
        }
    }

    private void apply(DeskFact fact, long entry) {
        switch (fact) {
            case DeskFact.Opened(String rules) -> {
                policy = rules;
                phases.put(CampaignPolicy.APPLICATION, Phase.OPEN);
            }
            case DeskFact.Amended(String rules, String _) -> policy = rules;
            case DeskFact.PhaseSet(String stage, Phase phase) -> phases.put(stage, phase);
            case DeskFact.Imported imported -> imports.add(imported);
            case DeskFact.Screened done -> screened = done;
            case DeskFact.PairJudged judged -> pairs.add(judged);
            case DeskFact.ConflictDeclared conflict -> declare(conflict);
            case DeskFact.Assigned assignment -> assigned.put(assignment.stage(), assignment);
            case DeskFact.Reassigned moved -> reassign(moved);
            case DeskFact.Scored scored -> put(scored, 0, entry);
            case DeskFact.Corrected(DeskFact.Scored scored, String _) -> put(scored, 1, entry);
            case DeskFact.Scheduled(String stage, Segment slots) -> {
                calendars.put(stage, slots);
                mendings.remove(stage);
            }
            case DeskFact.Mended mended -> {
                calendars.put(mended.stage(), mended.slots());
                mendings.merge(mended.stage(), 1, Integer::sum);
            }
            case DeskFact.Exported _, DeskFact.Sized _ -> {}
            case DeskFact.Withdrawn(String applicant) -> withdrawn.add(applicant);
        }
    }

    /** From now on scores of this pair do not count in a stage that is open. */
    private void declare(DeskFact.ConflictDeclared conflict) {
        conflicts.add(conflict);
        phases.forEach((stage, phase) -> {
            if (phase == Phase.OPEN) {
                setAside.computeIfAbsent(stage, _ -> new HashSet<>())
                        .add(key(conflict.applicant(), conflict.assessor()));
            }
        });
    }

    private void reassign(DeskFact.Reassigned moved) {
        int applicants =
                assigned(moved.stage()).map(DeskFact.Assigned::applicants).orElse(0);
        assigned.put(moved.stage(), new DeskFact.Assigned(moved.stage(), moved.pairs(), applicants));
        if (!moved.away().isEmpty()) {
            away.computeIfAbsent(moved.stage(), _ -> new HashSet<>()).add(moved.away());
        }
    }

    private void put(DeskFact.Scored scored, int corrected, long entry) {
        var ofStage = scores.computeIfAbsent(scored.stage(), _ -> new LinkedHashMap<>());
        String key = key(scored.applicant(), scored.assessor());
        Score before = ofStage.get(key);
        int corrections = before == null ? 0 : before.corrections() + corrected;
        ofStage.put(
                key,
                new Score(
                        scored.stage(),
                        scored.applicant(),
                        scored.assessor(),
                        scored.values(),
                        scored.comments(),
                        corrections,
                        entry));
    }

    private static String key(String applicant, String assessor) {
        return applicant + '\n' + assessor;
    }

    /** SHA-256 of the rules that hold; empty before the campaign began. */
    public String policy() {
        return policy;
    }

    /** The phase of a stage, or of the applications. */
    public Phase phase(String stage) {
        return phases.getOrDefault(stage, Phase.WAITING);
    }

    /** All imports, in order. */
    public List<DeskFact.Imported> imports() {
        return Collections.unmodifiableList(imports);
    }

    /** The last screening, if there was one. */
    public Optional<DeskFact.Screened> screened() {
        return Optional.ofNullable(screened);
    }

    /** The pairs that were judged, in order; a later judgement of a pair holds. */
    public List<DeskFact.PairJudged> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    /** The conflicts of interest that were declared, in order. */
    public List<DeskFact.ConflictDeclared> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }

    /** The assignment of a stage, if there is one. */
    public Optional<DeskFact.Assigned> assigned(String stage) {
        return Optional.ofNullable(assigned.get(stage));
    }

    /** The scores of a stage as they hold now, in the order in which they were first submitted. */
    public Collection<Score> scores(String stage) {
        return Collections.unmodifiableCollection(
                scores.getOrDefault(stage, Map.of()).values());
    }

    /**
     * The scores of a stage that count: all but those of assessors who declared an interest in the applicant while the
     * stage was open. In the order in which they were first submitted.
     */
    public List<Score> counted(String stage) {
        Set<String> aside = setAside.getOrDefault(stage, Set.of());
        return scores(stage).stream()
                .filter(score -> !aside.contains(key(score.applicant(), score.assessor())))
                .toList();
    }

    /** Assessors who score nobody else in a stage. */
    public Set<String> away(String stage) {
        return Collections.unmodifiableSet(away.getOrDefault(stage, Set.of()));
    }

    /** The scores that an assessor gave an applicant, if there are any. */
    public Optional<Score> score(String stage, String applicant, String assessor) {
        return Optional.ofNullable(scores.getOrDefault(stage, Map.of()).get(key(applicant, assessor)));
    }

    /** The times of a stage's tests as they hold now, if it has any. */
    public Optional<Segment> calendar(String stage) {
        return Optional.ofNullable(calendars.get(stage));
    }

    /** How often those times were mended since they were planned. */
    public int mendings(String stage) {
        return mendings.getOrDefault(stage, 0);
    }

    /** What the board did. */
    public BoardState board() {
        return board;
    }

    /** What flight surgeons and medical boards did. */
    public MedicalState medical() {
        return medical;
    }

    /** The ids of those with whom the campaign does not go on: who withdrew, and who were forgotten. */
    public Set<String> gone() {
        Set<String> gone = new LinkedHashSet<>(withdrawn);
        gone.addAll(medical.forgotten());
        return Collections.unmodifiableSet(gone);
    }

    /** The ids of those who withdrew. */
    public Set<String> withdrawn() {
        return Collections.unmodifiableSet(withdrawn);
    }
}
