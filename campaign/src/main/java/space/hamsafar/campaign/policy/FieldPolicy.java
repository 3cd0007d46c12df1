package space.hamsafar.campaign.policy;

import java.util.List;

/**
 * A field of the application.
 *
 * @param id unique among fields; the name of its column
 * @param title what it is
 * @param kind what it holds
 * @param unit of a number, such as {@code cm}; else empty
 * @param least smallest number allowed
 * @param most greatest number allowed, or the most characters of a text
 * @param oneOf words allowed, for {@link FieldKind#WORD}
 * @param required whether an application without it is refused
 * @param evidence what the applicant must show for it, such as {@code passport}; empty for nothing
 * @param consent id of the flag field without which the value is not kept; empty if it needs no consent of its own
 */
public record FieldPolicy(
        String id,
        String title,
        FieldKind kind,
        String unit,
        int least,
        int most,
        List<String> oneOf,
        boolean required,
        String evidence,
        String consent) {

    public FieldPolicy {
        oneOf = List.copyOf(oneOf);
    }
}
