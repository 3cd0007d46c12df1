package space.hamsafar.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.operation.Operation;

/** {@code hamsafar select medical}: medical findings and decisions. */
@Command(
        name = "medical",
        description =
                "Without an applicant: who is fit, fit with waiver, unfit or pending, and nothing else. With one: a flight surgeon keeps a finding (--finding), a board reads (--read) or decides (--find, --review), an applicant asks the second board (--appeal).",
        footer = "  hamsafar select medical programme A-1 --find fit --as li.min:medical-board")
final class SelectMedicalCommand extends SelectAct {

    @Parameters(index = "1", arity = "0..1", paramLabel = "APPLICANT", description = "id of the application")
    private String applicant = "";

    @ArgGroup
    private Act act = new Act();

    private static final class Act {
        @Option(names = "--finding", paramLabel = "TEXT", description = "finding to keep, encrypted")
        private String finding;

        @Option(names = "--read", description = "show the findings, which leaves a trace")
        private boolean read;

        @Option(
                names = "--find",
                paramLabel = "WORD",
                converter = FitnessWord.class,
                description = "fit, unfit, or pending to refer to the second board")
        private Fitness found;

        @Option(
                names = "--review",
                paramLabel = "WORD",
                converter = FitnessWord.class,
                description = "fit, fit-with-waiver or unfit, by the second board")
        private Fitness reviewed;

        @Option(names = "--appeal", description = "ask the second board")
        private boolean appeal;
    }

    /** Fitness by its word, such as {@code fit-with-waiver}. */
    static final class FitnessWord implements CommandLine.ITypeConverter<Fitness> {
        @Override
        public Fitness convert(String word) {
            List<String> words = Arrays.stream(Fitness.values())
                    .map(one -> one.word().replace(' ', '-'))
                    .toList();
            if (!words.contains(word)) {
                throw new CommandLine.TypeConversionException("'" + word + "' is none of " + String.join(", ", words));
            }
            return Fitness.values()[words.indexOf(word)];
        }
    }

    @Override
    Operation operation() {
        if (act.finding != null) {
            return new MedicalOperation.RecordFinding(applicant, act.finding);
        }
        if (act.read) {
            return new MedicalOperation.ReadFindings(applicant);
        }
        if (act.found != null) {
            return new MedicalOperation.FindFitness(applicant, act.found);
        }
        if (act.reviewed != null) {
            return new MedicalOperation.ReviewFitness(applicant, act.reviewed);
        }
        return act.appeal ? new MedicalOperation.AppealFitness(applicant) : new MedicalOperation.ShowFitness();
    }
}
