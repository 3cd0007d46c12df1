package space.hamsafar.programme.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import space.hamsafar.programme.training.TrainingRules.Absence;
import space.hamsafar.programme.training.TrainingRules.Daily;
import space.hamsafar.programme.training.TrainingRules.EveningOff;
import space.hamsafar.programme.training.TrainingRules.Journey;
import space.hamsafar.programme.training.TrainingRules.KindLimit;
import space.hamsafar.programme.training.TrainingRules.KindSpacing;
import space.hamsafar.programme.training.TrainingRules.Retake;
import space.hamsafar.programme.training.TrainingRules.Slot;
import space.hamsafar.programme.training.TrainingRules.Validity;
import space.hamsafar.programme.training.TrainingRules.Visa;

/** Gathers rules. Not thread-safe. */
final class Rules {
    private final List<TrainingTask> tasks = new ArrayList<>();
    private final Map<String, Integer> language = new TreeMap<>();
    private final List<KindSpacing> spacings = new ArrayList<>();
    private final List<Daily> daily = new ArrayList<>();
    private final List<EveningOff> evenings = new ArrayList<>();
    private final List<KindLimit> limits = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Journey> journeys = new ArrayList<>();
    private final List<Visa> visas = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Retake> retakes = new ArrayList<>();
    private final List<Validity> validities = new ArrayList<>();

    static Rules of() {
        return new Rules();
    }

    Rules task(TrainingTask task) {
        tasks.add(task);
        return this;
    }

    Rules language(String person, int level) {
        language.put(person, level);
        return this;
    }

    Rules spacing(KindSpacing rule) {
        spacings.add(rule);
        return this;
    }

    Rules daily(Daily rule) {
        daily.add(rule);
        return this;
    }

    Rules evening(EveningOff rule) {
        evenings.add(rule);
        return this;
    }

    Rules limit(KindLimit rule) {
        limits.add(rule);
        return this;
    }

    Rules absence(Absence absence) {
        absences.add(absence);
        return this;
    }

    Rules journey(Journey journey) {
        journeys.add(journey);
        return this;
    }

    Rules visa(Visa visa) {
        visas.add(visa);
        return this;
    }

    Rules slot(Slot slot) {
        slots.add(slot);
        return this;
    }

    Rules retake(Retake retake) {
        retakes.add(retake);
        return this;
    }

    Rules validity(Validity validity) {
        validities.add(validity);
        return this;
    }

    TrainingRules build() {
        return new TrainingRules(
                tasks,
                language,
                spacings,
                daily,
                evenings,
                limits,
                absences,
                journeys,
                visas,
                slots,
                retakes,
                validities,
                MendingWeights.STANDARD,
                Optional.empty());
    }
}
