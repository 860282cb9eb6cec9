package org.factdesk.persistence;

import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.factdesk.account.Accounts;
import org.factdesk.account.ApiKeys;
import org.factdesk.account.OneTimeLinks;
import org.factdesk.annotation.Annotations;
import org.factdesk.audit.Change;
import org.factdesk.claim.Claimants;
import org.factdesk.claim.Claims;
import org.factdesk.claim.Dismissals;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.desk.DeskBoard;
import org.factdesk.desk.Desks;
import org.factdesk.desk.Drafts;
import org.factdesk.document.Documents;
import org.factdesk.rates.ImportedRates;
import org.factdesk.verdict.Checks;
import org.factdesk.verdict.Corrections;
import org.factdesk.verdict.Publications;
import org.factdesk.verdict.RatingScales;
import org.factdesk.verdict.Releases;
import org.factdesk.verdict.Reviews;
import org.factdesk.verdict.RuleSets;
import org.factdesk.verdict.Verdicts;

/** The ports of one transaction, with the product's stores behind them. */
final class Stores {
    private static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    private final EntityManager entities;
    private final List<Change> changes = new ArrayList<>();

    Stores(EntityManager entities) {
        this.entities = entities;
    }

    /** What the transaction has changed so far. */
    List<Change> changes() {
        return changes;
    }

    Accounts accounts() {
        AccountStore store = new AccountStore();
        store.entities = entities;
        store.changes = changes::add;
        store.clock = CLOCK;
        return store;
    }

    OneTimeLinks links() {
        OneTimeLinkStore store = new OneTimeLinkStore();
        store.entities = entities;
        return store;
    }

    ApiKeys keys() {
        ApiKeyStore store = new ApiKeyStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Documents documents() {
        DocumentStore store = new DocumentStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Claims claims() {
        ClaimStore store = new ClaimStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    EvidenceFile evidence() {
        EvidenceStore store = new EvidenceStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Verdicts verdicts() {
        VerdictStore store = new VerdictStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Reviews reviews() {
        ReviewStore store = new ReviewStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Checks checks() {
        CheckStore store = new CheckStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Publications publications() {
        PublicationStore store = new PublicationStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Releases releases() {
        ReleaseStore store = new ReleaseStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    RatingScales scales() {
        RatingScaleStore store = new RatingScaleStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Dismissals dismissals() {
        DismissalStore store = new DismissalStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Annotations annotations() {
        AnnotationStore store = new AnnotationStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Claimants claimants() {
        ClaimantStore store = new ClaimantStore();
        store.entities = entities;
        store.changes = changes::add;
        store.clock = CLOCK;
        return store;
    }

    RuleSets rules() {
        RuleSetStore store = new RuleSetStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Corrections corrections() {
        CorrectionStore store = new CorrectionStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Desks desks() {
        DeskStore store = new DeskStore();
        store.entities = entities;
        store.changes = changes::add;
        return store;
    }

    Drafts drafts() {
        DraftStore store = new DraftStore();
        store.entities = entities;
        return store;
    }

    /** Works on the transaction's own connection. */
    ImportedRates rates() {
        ImportedRateStore store = new ImportedRateStore();
        store.database = OneConnection.of(entities.unwrap(Connection.class));
        store.changes = changes::add;
        return store;
    }

    DeskBoard board() {
        DeskBoardStore store = new DeskBoardStore();
        store.entities = entities;
        return store;
    }
}
