package space.hamsafar.programme.selection;

import java.util.List;

/**
 * Whether one application is eligible, and why not.
 *
 * @param applicant id of the application
 * @param eligible whether every rule is met
 * @param failed ids of the rules that are not met, in the campaign's order
 */
public record Decision(String applicant, boolean eligible, List<String> failed) {

    public Decision {
        failed = List.copyOf(failed);
    }
}
