//! Temporary credentials: kept while they are good, renewed ahead of their end, once for all calls that wait.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::clock::Clock;
use super::config::ProviderConfig;
use super::flights::Flights;
use crate::credentials::{Credentials, CredentialsError, Pending};

/// So long before their end credentials are renewed; those that live short, when a quarter of their life is left.
const AHEAD: Duration = Duration::from_secs(5 * 60);
/// So long nothing is tried after an attempt to renew credentials that are still good.
const PAUSE: Duration = Duration::from_secs(30);
/// So long such an attempt may hold its call up, which has good credentials.
const MOST_AHEAD: Duration = Duration::from_secs(10);

/// What a source gave, and how long it is good.
#[derive(Clone, Debug)]
pub(super) struct Fetched {
    pub(super) credentials: Credentials,
    /// `None` where they have no end.
    pub(super) expires: Option<SystemTime>,
}

/// A source that is asked anew whenever credentials are about to end.
pub(super) trait Fetch: fmt::Debug + Send + Sync {
    fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>>;
}

/// A source, and what it gave.
pub(super) struct Refreshing<F> {
    pub(super) source: F,
    clock: Arc<dyn Clock>,
    kept: Mutex<Option<Kept>>,
    most_ahead: Duration,
    flights: Flights<Credentials>,
}

struct Kept {
    credentials: Credentials,
    /// When they are renewed, and when they end; `None` where never.
    times: Option<(SystemTime, SystemTime)>,
    /// Until when a failed attempt to renew them is not repeated.
    paused: Option<SystemTime>,
}

/// What may be done with what is kept.
enum Use {
    /// It is good.
    Now(Credentials),
    /// It is good, and this call renews it.
    Renew(Credentials),
    /// There is nothing good.
    Nothing,
}

impl<F: Fetch> Refreshing<F> {
    pub(super) fn new(source: F, config: &ProviderConfig) -> Self {
        let (kept, flights) = (Mutex::new(None), Flights::new());
        Self { source, clock: config.shared_clock(), kept, most_ahead: MOST_AHEAD, flights }
    }

    /// Good credentials.
    pub(super) async fn credentials(&self) -> Result<Credentials, CredentialsError> {
        if tokio::runtime::Handle::try_current().is_err() {
            // Without one, its timers would panic.
            return Err(CredentialsError::Provider("there is no tokio runtime to fetch them in".into()));
        }
        match self.use_kept() {
            Use::Now(credentials) => Ok(credentials),
            Use::Nothing => self.renewed().await,
            Use::Renew(old) => match tokio::time::timeout(self.most_ahead, self.renewed()).await {
                Ok(Ok(new)) => Ok(new),
                Ok(Err(error)) => {
                    tracing::debug!(%error, "credentials not renewed; the old ones are still good");
                    Ok(old)
                }
                Err(_) => Ok(old),
            },
        }
    }

    /// Drops what is kept, if it is this: the service says that it has ended.
    pub(super) fn expired(&self, credentials: &Credentials) {
        self.kept().take_if(|kept| kept.credentials.is_same(credentials));
    }

    async fn renewed(&self) -> Result<Credentials, CredentialsError> {
        let work = async || {
            // Another call may have ended its work after this one looked.
            if let Some(credentials) = self.fresh() {
                return Ok(credentials);
            }
            let Fetched { credentials, expires } = self.source.fetch().await?;
            let now = self.clock.now();
            let times = expires.map(|ends| {
                let life = ends.duration_since(now).unwrap_or_default();
                (ends.checked_sub(AHEAD.min(life / 4)).unwrap_or(now), ends)
            });
            *self.kept() = Some(Kept { credentials: credentials.clone(), times, paused: None });
            Ok(credentials)
        };
        self.flights.join(work).await.map_err(CredentialsError::Shared)
    }

    fn use_kept(&self) -> Use {
        let now = self.clock.now();
        let mut kept = self.kept();
        let Some(kept) = kept.as_mut() else { return Use::Nothing };
        let credentials = kept.credentials.clone();
        match kept.times {
            Some((_, ends)) if now >= ends => Use::Nothing,
            Some((renewal, _)) if now >= renewal && kept.paused.is_none_or(|until| now >= until) => {
                // Said beforehand, so that no other call tries meanwhile, nor the next one where this one is dropped.
                kept.paused = now.checked_add(PAUSE);
                Use::Renew(credentials)
            }
            _ => Use::Now(credentials),
        }
    }

    fn fresh(&self) -> Option<Credentials> {
        let now = self.clock.now();
        let kept = self.kept();
        let kept = kept.as_ref().filter(|kept| kept.times.is_none_or(|(renewal, _)| now < renewal))?;
        Some(kept.credentials.clone())
    }

    fn kept(&self) -> MutexGuard<'_, Option<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<F: fmt::Debug> fmt::Debug for Refreshing<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

/// Gives a provider the credentials of the [`Refreshing`] that it is made of.
macro_rules! refreshing_provider {
    ($provider:ident) => {
        impl $crate::credentials::ProvideCredentials for $provider {
            fn credentials(
                &self,
            ) -> $crate::credentials::Pending<
                '_,
                Result<$crate::credentials::Credentials, $crate::credentials::CredentialsError>,
            > {
                Box::pin(self.0.credentials())
            }

            fn expired(&self, credentials: &$crate::credentials::Credentials) {
                self.0.expired(credentials);
            }
        }
    };
}
pub(super) use refreshing_provider;

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::UNIX_EPOCH;

    use super::*;

    /// A clock that is set.
    #[derive(Clone, Debug, Default)]
    struct Hand(Arc<AtomicU64>);

    impl Clock for Hand {
        fn now(&self) -> SystemTime {
            UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
        }
    }

    /// Gives credentials called by their number, good for so many seconds, or fails.
    #[derive(Debug)]
    struct Counting {
        clock: Hand,
        life: u64,
        count: AtomicU64,
        fails: std::sync::atomic::AtomicBool,
        hangs: std::sync::atomic::AtomicBool,
    }

    impl Fetch for Counting {
        fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>> {
            Box::pin(async move {
                let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
                tokio::task::yield_now().await;
                if self.hangs.load(Ordering::Relaxed) {
                    std::future::pending::<()>().await;
                }
                if self.fails.load(Ordering::Relaxed) {
                    return Err(CredentialsError::Source { name: "test", what: "it is shut".to_owned() });
                }
                let expires = Some(self.clock.now() + Duration::from_secs(self.life));
                Ok(Fetched { credentials: Credentials::new(number.to_string(), "hunter2"), expires })
            })
        }
    }

    fn counting(life: u64) -> (Arc<Refreshing<Counting>>, Hand) {
        let clock = Hand::default();
        let config = ProviderConfig::new().clock(clock.clone());
        let count = AtomicU64::new(0);
        let source =
            Counting { clock: clock.clone(), life, count, fails: Default::default(), hangs: Default::default() };
        (Arc::new(Refreshing::new(source, &config)), clock)
    }

    async fn id(provider: &Refreshing<Counting>) -> String {
        provider.credentials().await.unwrap().access_key_id().to_owned()
    }

    #[tokio::test]
    async fn they_are_renewed_ahead_of_their_end() {
        for (life, renewal) in [(3600, 3300), (400, 300)] {
            let (provider, clock) = counting(life);
            for (now, expected) in [(0, "1"), (renewal - 1, "1"), (renewal, "2"), (renewal + 1, "2")] {
                clock.0.store(now, Ordering::Relaxed);
                assert_eq!(id(&provider).await, expected, "at {now} of {life}");
            }
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_thousand_calls_at_the_end_make_one_renewal() {
        let (provider, clock) = counting(3600);
        for (now, expected) in [(0, "1"), (3600, "2"), (3600 + 3400, "3")] {
            clock.0.store(now, Ordering::Relaxed);
            let call = |_| {
                let provider = Arc::clone(&provider);
                tokio::spawn(async move { id(&provider).await })
            };
            let calls: Vec<_> = (0..1000).map(call).collect();
            for call in calls {
                let got = call.await.unwrap();
                // Ahead of the end, the old ones are good while one call renews them.
                assert!(got == expected || now == 7000 && got == "2", "{got} at {now}");
            }
            assert_eq!(provider.source.count.load(Ordering::Relaxed).to_string(), expected);
        }
    }

    #[tokio::test]
    async fn a_failed_renewal_keeps_the_old_ones_and_is_repeated_after_a_pause() {
        let (provider, clock) = counting(3600);
        assert_eq!(id(&provider).await, "1");
        provider.source.fails.store(true, Ordering::Relaxed);
        for (now, tries) in [(3300, 2), (3301, 2), (3329, 2), (3330, 3), (3599, 4)] {
            clock.0.store(now, Ordering::Relaxed);
            assert_eq!(id(&provider).await, "1");
            assert_eq!(provider.source.count.load(Ordering::Relaxed), tries, "at {now}");
        }
        clock.0.store(3600, Ordering::Relaxed);
        let error = provider.credentials().await.unwrap_err();
        assert_eq!(error.to_string(), "no credentials from test: it is shut");
        provider.source.fails.store(false, Ordering::Relaxed);
        assert_eq!(id(&provider).await, "6");
    }

    #[tokio::test]
    async fn what_the_service_calls_ended_is_fetched_anew_once() {
        let (provider, _) = counting(3600);
        let first = provider.credentials().await.unwrap();
        provider.expired(&first);
        assert_eq!(id(&provider).await, "2");
        provider.expired(&first);
        assert_eq!(id(&provider).await, "2", "another call said so before");
    }

    #[tokio::test]
    async fn a_call_that_is_dropped_in_mid_renewal_spoils_nothing() {
        let (provider, clock) = counting(3600);
        provider.source.hangs.store(true, Ordering::Relaxed);
        assert!(tokio::time::timeout(Duration::from_millis(1), provider.credentials()).await.is_err());
        provider.source.hangs.store(false, Ordering::Relaxed);
        assert_eq!(id(&provider).await, "2");
        clock.0.store(3300, Ordering::Relaxed);
        provider.source.hangs.store(true, Ordering::Relaxed);
        assert!(tokio::time::timeout(Duration::from_millis(1), provider.credentials()).await.is_err());
        assert_eq!(id(&provider).await, "2", "the others do not hang");
        provider.source.hangs.store(false, Ordering::Relaxed);
        clock.0.store(3330, Ordering::Relaxed);
        assert_eq!(id(&provider).await, "4");
    }

    #[tokio::test]
    async fn a_renewal_that_hangs_holds_no_call_up_that_has_good_ones() {
        let (provider, clock) = counting(3600);
        let mut provider = Arc::into_inner(provider).unwrap();
        provider.most_ahead = Duration::from_millis(10);
        assert_eq!(id(&provider).await, "1");
        provider.source.hangs.store(true, Ordering::Relaxed);
        clock.0.store(3300, Ordering::Relaxed);
        assert_eq!((id(&provider).await.as_str(), id(&provider).await.as_str()), ("1", "1"));
        assert_eq!(provider.source.count.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn it_works_in_one_runtime_after_another_and_in_none_says_so() {
        let (provider, clock) = counting(3600);
        let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        // A runtime that stands still with a call in mid-renewal, and then ends.
        provider.source.hangs.store(true, Ordering::Relaxed);
        let stuck = runtime();
        let shared = Arc::clone(&provider);
        stuck.spawn(async move { shared.credentials().await });
        stuck.block_on(tokio::task::yield_now());
        provider.source.hangs.store(false, Ordering::Relaxed);
        let waiting = std::thread::spawn({
            let provider = Arc::clone(&provider);
            move || runtime().block_on(id(&provider))
        });
        drop(stuck);
        assert_eq!(waiting.join().unwrap(), "2");
        clock.0.store(3600, Ordering::Relaxed);
        assert_eq!(runtime().block_on(id(&provider)), "3");
        let mut outside = std::pin::pin!(provider.credentials());
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(Err(error)) = outside.as_mut().poll(&mut context) else { panic!("it waits") };
        assert!(error.to_string().contains("no tokio runtime"), "{error}");
    }
}
