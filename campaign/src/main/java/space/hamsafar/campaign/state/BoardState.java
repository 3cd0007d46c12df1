package space.hamsafar.campaign.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.BoardFact.DecisionProposed;
import space.hamsafar.campaign.store.Entry;

/** What the board did. It changes by {@link CampaignState#apply} alone. Not thread-safe. */
public final class BoardState {
    private final Map<String, String> lots = new HashMap<>();
    private final Map<String, DecisionProposed> proposed = new HashMap<>();
    private final Map<String, Set<String>> signed = new HashMap<>();
    private final Map<String, Map<String, BoardFact.ExceptionMade>> exceptions = new HashMap<>();
    private final Map<String, Instant> released = new HashMap<>();
    private final Map<String, Map<String, Appeal>> appeals = new HashMap<>();
    private final Map<String, List<BoardFact.ReserveCalled>> called = new HashMap<>();

    void apply(BoardFact fact, Entry entry) {
        switch (fact) {
            case BoardFact.LotCommitted(String stage, String hash) -> lots.put(stage, hash);
            case BoardFact.ExceptionMade made -> {
                exceptions
                        .computeIfAbsent(made.stage(), _ -> new LinkedHashMap<>())
                        .put(made.applicant(), made);
                fall(made.stage());
            }
            case BoardFact.ExceptionRevoked revoked -> {
                exceptions.getOrDefault(revoked.stage(), new HashMap<>()).remove(revoked.applicant());
                fall(revoked.stage());
            }
            case DecisionProposed decision -> {
                proposed.put(decision.stage(), decision);
                signed.put(decision.stage(), new LinkedHashSet<>());
            }
            case BoardFact.DecisionSigned(String stage, String _, String member) ->
                signed.computeIfAbsent(stage, _ -> new LinkedHashSet<>()).add(member);
            case BoardFact.DecisionReleased(String stage, String _) -> released.put(stage, entry.at());
            case BoardFact.AppealFiled(String stage, String applicant, String _) ->
                put(stage, new Appeal(applicant, List.of(), Map.of()));
            case BoardFact.PanelNamed(String stage, String applicant, List<String> members) ->
                put(stage, new Appeal(applicant, members, Map.of()));
            case BoardFact.AppealVoted vote -> vote(vote);
            case BoardFact.ReserveCalled call ->
                called.computeIfAbsent(call.stage(), _ -> new ArrayList<>()).add(call);
        }
    }

    /** A decision without what the board decided since is no decision. */
    private void fall(String stage) {
        proposed.remove(stage);
        signed.remove(stage);
    }

    private void put(String stage, Appeal appeal) {
        appeals.computeIfAbsent(stage, _ -> new LinkedHashMap<>()).put(appeal.applicant(), appeal);
    }

    private void vote(BoardFact.AppealVoted vote) {
        appeal(vote.stage(), vote.applicant()).ifPresent(appeal -> {
            Map<String, Boolean> votes = new HashMap<>(appeal.votes());
            votes.put(vote.member(), vote.upheld());
            put(vote.stage(), new Appeal(appeal.applicant(), appeal.panel(), votes));
        });
    }

    /** The hash of the seed to which somebody committed for a stage, if anybody did. */
    public Optional<String> lot(String stage) {
        return Optional.ofNullable(lots.get(stage));
    }

    /** The decision that was last put before the board, if there is one. */
    public Optional<DecisionProposed> decision(String stage) {
        return Optional.ofNullable(proposed.get(stage));
    }

    /** The exceptions of a stage that hold, in order. */
    public Collection<BoardFact.ExceptionMade> exceptions(String stage) {
        return Collections.unmodifiableCollection(
                exceptions.getOrDefault(stage, Map.of()).values());
    }

    /** Who signed that decision. */
    public Set<String> signed(String stage) {
        return Collections.unmodifiableSet(signed.getOrDefault(stage, Set.of()));
    }

    /** When the decision was released, if it was. */
    public Optional<Instant> released(String stage) {
        return Optional.ofNullable(released.get(stage));
    }

    /** The appeals of a stage, in order. */
    public Collection<Appeal> appeals(String stage) {
        return Collections.unmodifiableCollection(
                appeals.getOrDefault(stage, Map.of()).values());
    }

    /** The appeal of an applicant, if there is one. */
    public Optional<Appeal> appeal(String stage, String applicant) {
        return Optional.ofNullable(appeals.getOrDefault(stage, Map.of()).get(applicant));
    }

    /** Who of the reserve list was called, in order. */
    public List<BoardFact.ReserveCalled> called(String stage) {
        return Collections.unmodifiableList(called.getOrDefault(stage, List.of()));
    }

    /**
     * Who passed a stage, if its decision was released: who was taken, who was called from the reserve list, and who
     * appealed with success; without those in whose place another was called.
     */
    public Optional<Set<String>> passed(String stage) {
        if (!released.containsKey(stage)) {
            return Optional.empty();
        }
        Set<String> passed = new LinkedHashSet<>(
                decision(stage).map(DecisionProposed::passed).orElse(List.of()));
        appeals(stage).stream().filter(Appeal::isUpheld).map(Appeal::applicant).forEach(passed::add);
        for (BoardFact.ReserveCalled call : called(stage)) {
            passed.remove(call.inPlaceOf());
            passed.add(call.applicant());
        }
        return Optional.of(Collections.unmodifiableSet(passed));
    }
}
