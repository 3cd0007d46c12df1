package space.hamsafar.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.fact.MedicalFact;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.state.MedicalState;

/** What flight surgeons and medical boards do. */
final class Surgery {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private Surgery() {}

    static Outcome handle(Work work, MedicalOperation operation) {
        return switch (operation) {
            case MedicalOperation.RecordFinding(String applicant, String text) -> record(work, applicant, text);
            case MedicalOperation.ReadFindings(String applicant) -> read(work, applicant);
            case MedicalOperation.FindFitness(String applicant, Fitness fitness) -> find(work, applicant, fitness);
            case MedicalOperation.AppealFitness(String applicant) -> appeal(work, applicant);
            case MedicalOperation.ReviewFitness(String applicant, Fitness fitness) -> review(work, applicant, fitness);
            case MedicalOperation.ShowFitness _ -> show(work);
            case MedicalOperation.ForgetPerson(String applicant) -> forget(work, applicant);
            case MedicalOperation.ForgetRejected _ -> forgetRejected(work);
        };
    }

    private static Outcome record(Work work, String applicant, String text) {
        if (!ID.matcher(applicant).matches() || text.isBlank()) {
            return Outcome.Invalid.of("name an applicant by id, and write a finding that is not empty");
        }
        if (work.state().medical().forgotten().contains(applicant)) {
            return new Outcome.Refused(applicant + " was forgotten");
        }
        String reference = work.vault().put(applicant, text.getBytes(StandardCharsets.UTF_8));
        return BoardTable.done(
                "the finding is kept, encrypted",
                Map.of("applicant", applicant),
                new MedicalFact.FindingKept(applicant, reference));
    }

    private static Outcome read(Work work, String applicant) {
        List<String> references = work.state().medical().findings(applicant);
        if (references.isEmpty()) {
            return new Outcome.Refused("there are no findings of " + applicant);
        }
        List<String> texts = new ArrayList<>();
        for (String reference : references) {
            work.vault()
                    .find(applicant, reference)
                    .ifPresent(bytes -> texts.add(new String(bytes, StandardCharsets.UTF_8)));
        }
        return new Outcome.Done(
                new Answer(texts, Map.of("applicant", applicant, "findings", texts)),
                List.of(new MedicalFact.FindingsRead(applicant)));
    }

    private static Outcome find(Work work, String applicant, Fitness fitness) {
        MedicalState medical = work.state().medical();
        if (fitness == Fitness.FIT_WITH_WAIVER) {
            return new Outcome.Refused("a waiver is for the second board: refer the case by 'pending'");
        }
        if (medical.findings(applicant).isEmpty()) {
            return new Outcome.Refused("there are no findings of " + applicant);
        }
        if (medical.isBeforeSecondBoard(applicant) || medical.isReviewed(applicant)) {
            return new Outcome.Refused("the case of " + applicant + " is for the second board");
        }
        return BoardTable.done(
                applicant + (fitness == Fitness.PENDING ? " is referred to the second board" : " is " + fitness.word()),
                Map.of("applicant", applicant, "fitness", fitness.word()),
                new MedicalFact.FitnessFound(applicant, fitness));
    }

    private static Outcome appeal(Work work, String applicant) {
        MedicalState medical = work.state().medical();
        if (!work.actor().person().equals(applicant)
                || medical.fitness(applicant) != Fitness.UNFIT
                || medical.isReviewed(applicant)) {
            return new Outcome.Refused("there is no medical decision of yours that can be appealed");
        }
        return BoardTable.done(
                "the second board hears the appeal",
                Map.of("applicant", applicant),
                new MedicalFact.FitnessAppealed(applicant));
    }

    private static Outcome review(Work work, String applicant, Fitness fitness) {
        if (fitness == Fitness.PENDING) {
            return Outcome.Invalid.of("the second board decides: fit, fit with waiver or unfit");
        }
        if (!work.state().medical().isBeforeSecondBoard(applicant)) {
            return new Outcome.Refused("the case of " + applicant + " is not before the second board");
        }
        return BoardTable.done(
                applicant + " is " + fitness.word(),
                Map.of("applicant", applicant, "fitness", fitness.word()),
                new MedicalFact.FitnessReviewed(applicant, fitness));
    }

    private static Outcome show(Work work) {
        List<String> lines = new ArrayList<>();
        var data = new LinkedHashMap<String, Object>();
        work.state().medical().all().forEach((applicant, fitness) -> {
            lines.add(applicant + ": " + fitness.word());
            data.put(applicant, fitness.word());
        });
        return Outcome.Done.answer(new Answer(lines, Map.of("fitness", data)));
    }

    private static Outcome forget(Work work, String applicant) {
        if (!ID.matcher(applicant).matches()) {
            return Outcome.Invalid.of("name an applicant by id");
        }
        for (DeskFact.Imported done : work.state().imports()) {
            work.rows().forget(done.applications(), applicant::equals);
            work.rows().forget(done.rejected(), applicant::equals);
        }
        work.vault().forget(applicant);
        List<String> pairs = Screened.pairs(work).stream()
                .filter(pair -> pair.get(0).equals(applicant) || pair.get(1).equals(applicant))
                .map(pair -> pair.get(0).equals(applicant) ? pair.get(1) : pair.get(0))
                .toList();
        var lines = new Lines()
                .line("the keys of " + applicant
                        + " are destroyed: their application, and findings, comments and reasons"
                        + " about them, cannot be read again; tables that were imported or exported are not reached");
        if (!pairs.isEmpty()) {
            lines.line("may be of the same person: " + String.join(", ", pairs));
        }
        return new Outcome.Done(
                lines.put("applicant", applicant).put("maybeSamePerson", pairs).answer(),
                List.of(new MedicalFact.PersonForgotten(applicant)));
    }

    /** Rows that were rejected are no applications, and may have no id by which one could be forgotten alone. */
    private static Outcome forgetRejected(Work work) {
        int count = 0;
        for (DeskFact.Imported done : work.state().imports()) {
            count += work.rows().forget(done.rejected(), _ -> true);
        }
        return BoardTable.done(
                "the rejected rows of all imports cannot be read again",
                Map.of("keys", count),
                new MedicalFact.RejectedForgotten());
    }
}
