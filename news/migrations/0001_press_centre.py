import cms.fields
import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
import wagtail.contrib.routable_page.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('multimedia', '0002_people_tags_and_collections'),
        ('people', '0001_people_and_organisations'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='PressItemPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('source_language', models.CharField(choices=[('ky', 'Кыргызча'), ('ru', 'Русский'), ('en', 'English')], editable=False, max_length=8)),
                ('lead', models.TextField(blank=True, help_text='One to three sentences that say the most important thing. Shown in lists and under the title.', max_length=600, verbose_name='lead')),
                ('body', cms.fields.StreamField([], blank=True, verbose_name='body')),
                ('kind', models.CharField(choices=[('news', 'News'), ('release', 'Press releases'), ('announcement', 'Announcements'), ('speech', 'Speeches')], editable=False, max_length=12)),
                ('date', models.DateTimeField(default=django.utils.timezone.now, help_text='The date readers see. Lists are sorted by it.', verbose_name='date')),
                ('place', models.CharField(blank=True, max_length=120, verbose_name='place')),
                ('month', models.PositiveIntegerField(default=0, editable=False)),
                ('visible', models.BooleanField(default=False, editable=False)),
                ('listed_language', models.CharField(default='', editable=False, max_length=8)),
                ('cover', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='multimedia.photo', verbose_name='cover photo')),
                ('listed_site', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'press item',
                'verbose_name_plural': 'press items',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='PressIndexPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('source_language', models.CharField(choices=[('ky', 'Кыргызча'), ('ru', 'Русский'), ('en', 'English')], editable=False, max_length=8)),
                ('lead', models.TextField(blank=True, help_text='One to three sentences that say the most important thing. Shown in lists and under the title.', max_length=600, verbose_name='lead')),
            ],
            options={
                'verbose_name': 'press centre',
                'verbose_name_plural': 'press centres',
            },
            bases=(wagtail.contrib.routable_page.models.RoutablePageMixin, 'wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='AnnouncementPage',
            fields=[
                ('pressitempage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='news.pressitempage')),
                ('start', models.DateTimeField(db_index=True, verbose_name='start')),
                ('end', models.DateTimeField(db_index=True, verbose_name='end')),
                ('status', models.CharField(choices=[('planned', 'Planned'), ('confirmed', 'Confirmed'), ('postponed', 'Postponed'), ('cancelled', 'Cancelled')], default='planned', max_length=12, verbose_name='status')),
                ('notice', models.TextField(blank=True, help_text='Why it is postponed or cancelled, shown above the text.', max_length=600, verbose_name='notice')),
                ('address', models.CharField(blank=True, max_length=240, verbose_name='address')),
                ('link', models.URLField(blank=True, help_text='Where to take part or register online.', verbose_name='link')),
                ('accreditation_deadline', models.DateTimeField(blank=True, null=True, verbose_name='accreditation until')),
                ('date_change_reason', models.CharField(blank=True, help_text='Asked for when the date of a confirmed announcement changes. Readers see it.', max_length=300, verbose_name='reason for the new date')),
                ('accreditation_contact', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='people.person', verbose_name='accreditation contact')),
            ],
            options={
                'verbose_name': 'announcement',
                'verbose_name_plural': 'announcements',
            },
            bases=('news.pressitempage',),
        ),
        migrations.CreateModel(
            name='NewsPage',
            fields=[
                ('pressitempage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='news.pressitempage')),
            ],
            options={
                'verbose_name': 'news item',
                'verbose_name_plural': 'news',
            },
            bases=('news.pressitempage',),
        ),
        migrations.CreateModel(
            name='PressReleasePage',
            fields=[
                ('pressitempage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='news.pressitempage')),
                ('number', models.CharField(help_text='For example 24-П.', max_length=40, verbose_name='reference number')),
                ('boilerplate', models.TextField(help_text='The closing paragraph that journalists may quote.', max_length=1200, verbose_name='about the institution')),
            ],
            options={
                'verbose_name': 'press release',
                'verbose_name_plural': 'press releases',
            },
            bases=('news.pressitempage',),
        ),
        migrations.CreateModel(
            name='DateChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('old', models.DateTimeField(verbose_name='old date')),
                ('new', models.DateTimeField(verbose_name='new date')),
                ('reason', models.CharField(max_length=300, verbose_name='reason')),
                ('changed_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='changed')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='date_change_log', to='news.announcementpage')),
            ],
            options={
                'verbose_name': 'date change',
                'verbose_name_plural': 'date changes',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SpeechPage',
            fields=[
                ('pressitempage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='news.pressitempage')),
                ('speaker_post', models.CharField(help_text='Kept with the speech, whatever the post is later.', max_length=240, verbose_name='post at that time')),
                ('date_given', models.DateField(verbose_name='date given')),
                ('occasion', models.CharField(blank=True, max_length=240, verbose_name='occasion')),
                ('form', models.CharField(choices=[('verbatim', 'Verbatim'), ('prepared', 'Prepared text'), ('notes', 'Notes'), ('article', 'Authored article'), ('report', 'Report')], default='prepared', max_length=12, verbose_name='kind of text')),
                ('document', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='multimedia.documentfile', verbose_name='document')),
                ('recording_media', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='multimedia.recording', verbose_name='recording')),
                ('speaker', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='speeches', to='people.person', verbose_name='speaker')),
            ],
            options={
                'verbose_name': 'speech',
                'verbose_name_plural': 'speeches',
            },
            bases=('news.pressitempage',),
        ),
        migrations.AddIndex(
            model_name='pressitempage',
            index=models.Index(fields=['listed_site', 'listed_language', 'visible', '-date', '-page_ptr'], name='press_all'),
        ),
        migrations.AddIndex(
            model_name='pressitempage',
            index=models.Index(fields=['listed_site', 'listed_language', 'visible', 'kind', '-date', '-page_ptr'], name='press_kind'),
        ),
        migrations.AddIndex(
            model_name='pressitempage',
            index=models.Index(fields=['listed_site', 'listed_language', 'visible', 'month', 'kind'], name='press_month'),
        ),
    ]
