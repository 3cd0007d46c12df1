package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What an eligibility rule can look at: the columns of an application, and the age on the reference day. */
public enum ApplicantField {
    /** Whole years on the reference day. */
    AGE("age"),
    SEX("sex", Applicant::sex),
    NATIONALITY("nationality", Applicant::nationality),
    REGION("region", Applicant::region),
    HEIGHT_CM("heightCm", (ToDoubleFunction<Applicant>) Applicant::heightCm),
    MASS_KG("massKg", (ToDoubleFunction<Applicant>) Applicant::massKg),
    DEGREE("degree", Applicant::degree),
    FIELD("field", Applicant::field),
    EXPERIENCE_YEARS("experienceYears", (ToDoubleFunction<Applicant>) Applicant::experienceYears),
    FLIGHT_HOURS("flightHours", (ToDoubleFunction<Applicant>) Applicant::flightHours),
    ENGLISH("english", (ToDoubleFunction<Applicant>) Applicant::english),
    CHINESE("chinese", (ToDoubleFunction<Applicant>) Applicant::chinese),
    /** The word {@code true} or {@code false}, the number 1 or 0. */
    CONSENT("consent", (Function<Applicant, String>) applicant -> Boolean.toString(applicant.consent()));

    private final String key;
    private final Optional<ToDoubleFunction<Applicant>> number;
    private final Optional<Function<Applicant, String>> word;

    ApplicantField(String key) {
        this.key = key;
        this.number = Optional.empty();
        this.word = Optional.empty();
    }

    ApplicantField(String key, ToDoubleFunction<Applicant> number) {
        this.key = key;
        this.number = Optional.of(number);
        this.word = Optional.empty();
    }

    ApplicantField(String key, Function<Applicant, String> word) {
        this.key = key;
        this.number = Optional.empty();
        this.word = Optional.of(word);
    }

    /** The name that rules use. */
    public String key() {
        return key;
    }

    /** The field that rules call so, if there is one. */
    public static Optional<ApplicantField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** All names that rules can use. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ApplicantField::key).toList();
    }

    /**
     * The field's value as a number.
     *
     * @throws IllegalArgumentException if it holds a word
     */
    public double number(Applicant applicant, LocalDate referenceDay) {
        if (this == AGE) {
            return ChronoUnit.YEARS.between(applicant.birthDate(), referenceDay);
        }
        if (this == CONSENT) {
            return applicant.consent() ? 1 : 0;
        }
        return number.orElseThrow(
                        () -> new IllegalArgumentException(key + " is a word: give its rule oneOf, not a minimum"))
                .applyAsDouble(applicant);
    }

    /** The field's value as a word; a number without decimals. */
    public String word(Applicant applicant, LocalDate referenceDay) {
        return word.map(reader -> reader.apply(applicant))
                .orElseGet(() -> Long.toString(Math.round(number(applicant, referenceDay))));
    }
}
