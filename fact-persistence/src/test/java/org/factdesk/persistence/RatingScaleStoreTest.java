package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.verdict.Label;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class RatingScaleStoreTest {
    @Test
    void a_new_desk_uses_the_scale_in_the_box(Database database) {
        RatingScale inUse = database.in(stores -> stores.scales().inUse());

        assertThat(inUse).isEqualTo(PresetScales.factdesk());
    }

    @Test
    void a_scale_put_into_use_is_found_as_it_was(Database database) {
        database.run(stores -> stores.scales().use(twoDegrees("Vrai")));

        RatingScale inUse = database.in(stores -> stores.scales().inUse());

        assertThat(inUse).isEqualTo(twoDegrees("Vrai"));
    }

    @Test
    void an_earlier_scale_stays_to_be_found(Database database) {
        database.run(stores -> stores.scales().use(PresetScales.factdesk()));
        database.run(stores -> stores.scales().use(twoDegrees("Vrai")));

        Optional<RatingScale> earlier = database.in(stores -> stores.scales().find("factdesk", 1));

        assertThat(earlier).contains(PresetScales.factdesk());
    }

    @Test
    void a_scale_nobody_used_is_absent(Database database) {
        Optional<RatingScale> found = database.in(stores -> stores.scales().find("factdesk", 99));

        assertThat(found).isEmpty();
    }

    @Test
    void the_same_scale_can_be_used_again(Database database) {
        database.run(stores -> stores.scales().use(PresetScales.factdesk()));
        database.run(stores -> stores.scales().use(twoDegrees("Vrai")));

        database.run(stores -> stores.scales().use(PresetScales.factdesk()));

        RatingScale inUse = database.in(stores -> stores.scales().inUse());
        assertThat(inUse).isEqualTo(PresetScales.factdesk());
    }

    @Test
    void a_version_that_is_kept_is_never_changed(Database database) {
        database.run(stores -> stores.scales().use(twoDegrees("Vrai")));

        assertThatThrownBy(() -> database.run(stores -> stores.scales().use(twoDegrees("Juste"))))
                .isInstanceOf(IllegalArgumentException.class);

        RatingScale inUse = database.in(stores -> stores.scales().inUse());
        assertThat(inUse).isEqualTo(twoDegrees("Vrai"));
    }

    private static RatingScale twoDegrees(String best) {
        Label definition = new Label("Voilà.", "There.");
        return new RatingScale(
                "deux",
                1,
                new Label("Deux degrés", "Two degrees"),
                List.of(
                        new Rating("vrai", new Label(best, "True"), definition, 1, "00aa00"),
                        new Rating("sans-avis", new Label("Sans avis", "No view"), definition, null, "777777")));
    }
}
