import cms.models.slugs
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import wagtail.models.preview
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('multimedia', '0001_photos_documents_recordings'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Organisation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                ('locked', models.BooleanField(default=False, editable=False, verbose_name='locked')),
                ('locked_at', models.DateTimeField(editable=False, null=True, verbose_name='locked at')),
                ('slug', cms.models.slugs.SlugField(blank=True, max_length=120, unique=True, verbose_name='slug')),
                ('name_ky', models.CharField(max_length=240, verbose_name='name in Kyrgyz')),
                ('name_ru', models.CharField(blank=True, max_length=240, verbose_name='name in Russian')),
                ('name_en', models.CharField(blank=True, max_length=240, verbose_name='name in English')),
                ('short_name_ky', models.CharField(blank=True, max_length=60, verbose_name='short name in Kyrgyz')),
                ('short_name_ru', models.CharField(blank=True, max_length=60, verbose_name='short name in Russian')),
                ('short_name_en', models.CharField(blank=True, max_length=60, verbose_name='short name in English')),
                ('description_ky', models.TextField(blank=True, verbose_name='description in Kyrgyz')),
                ('description_ru', models.TextField(blank=True, verbose_name='description in Russian')),
                ('description_en', models.TextField(blank=True, verbose_name='description in English')),
                ('country_ky', models.CharField(blank=True, max_length=80, verbose_name='country in Kyrgyz')),
                ('country_ru', models.CharField(blank=True, max_length=80, verbose_name='country in Russian')),
                ('country_en', models.CharField(blank=True, max_length=80, verbose_name='country in English')),
                ('kind', models.CharField(choices=[('state', 'State body'), ('local', 'Local self-government'), ('civic', 'Civic organisation'), ('donor', 'Donor'), ('partner', 'Partner'), ('media', 'Media'), ('business', 'Business')], default='partner', max_length=12, verbose_name='kind')),
                ('site', models.URLField(blank=True, verbose_name='web site')),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                ('locked_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='locked_%(class)ss', to=settings.AUTH_USER_MODEL, verbose_name='locked by')),
                ('logo', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='multimedia.photo', verbose_name='logo')),
            ],
            options={
                'verbose_name': 'organisation',
                'verbose_name_plural': 'organisations',
                'ordering': ['name_ky'],
            },
            bases=(wagtail.models.preview.PreviewableMixin, modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                ('locked', models.BooleanField(default=False, editable=False, verbose_name='locked')),
                ('locked_at', models.DateTimeField(editable=False, null=True, verbose_name='locked at')),
                ('slug', cms.models.slugs.SlugField(blank=True, max_length=120, unique=True, verbose_name='slug')),
                ('name_ky', models.CharField(max_length=160, verbose_name='name in Kyrgyz')),
                ('name_ru', models.CharField(blank=True, max_length=160, verbose_name='name in Russian')),
                ('name_en', models.CharField(blank=True, max_length=160, verbose_name='name in English')),
                ('post_ky', models.CharField(blank=True, max_length=240, verbose_name='post in Kyrgyz')),
                ('post_ru', models.CharField(blank=True, max_length=240, verbose_name='post in Russian')),
                ('post_en', models.CharField(blank=True, max_length=240, verbose_name='post in English')),
                ('biography_ky', models.TextField(blank=True, verbose_name='biography in Kyrgyz')),
                ('biography_ru', models.TextField(blank=True, verbose_name='biography in Russian')),
                ('biography_en', models.TextField(blank=True, verbose_name='biography in English')),
                ('hours_ky', models.CharField(blank=True, max_length=120, verbose_name='hours in Kyrgyz')),
                ('hours_ru', models.CharField(blank=True, max_length=120, verbose_name='hours in Russian')),
                ('hours_en', models.CharField(blank=True, max_length=120, verbose_name='hours in English')),
                ('phone', models.CharField(blank=True, max_length=40, validators=[django.core.validators.RegexValidator('^\\+?[\\d ()\\-]{5,}$', 'Write a phone number, for example +996 312 00-00-00.')], verbose_name='phone')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('messenger', models.CharField(blank=True, help_text='Telegram: @name', max_length=80, verbose_name='messenger')),
                ('speaks_ky', models.BooleanField(default=True, verbose_name='speaks Kyrgyz')),
                ('speaks_ru', models.BooleanField(default=True, verbose_name='speaks Russian')),
                ('speaks_en', models.BooleanField(default=False, verbose_name='speaks English')),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                ('locked_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='locked_%(class)ss', to=settings.AUTH_USER_MODEL, verbose_name='locked by')),
                ('portrait', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='multimedia.photo', verbose_name='portrait')),
            ],
            options={
                'verbose_name': 'person',
                'verbose_name_plural': 'people',
                'ordering': ['name_ky'],
            },
            bases=(wagtail.models.preview.PreviewableMixin, modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='PagePerson',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('entered_in', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.locale')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_people', to=settings.WAGTAIL_PAGE_MODEL)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_people', to='people.person', verbose_name='person')),
            ],
            options={
                'verbose_name': 'person',
                'verbose_name_plural': 'people',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PageContact',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('entered_in', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.locale')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_contacts', to=settings.WAGTAIL_PAGE_MODEL)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_contacts', to='people.person', verbose_name='person')),
            ],
            options={
                'verbose_name': 'press contact',
                'verbose_name_plural': 'press contacts',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
    ]
