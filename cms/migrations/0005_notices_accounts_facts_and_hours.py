import cms.links
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('cms', '0004_menu'),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='sitesettings',
            name='hours_en',
            field=models.CharField(blank=True, max_length=120, verbose_name='working hours in English'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='hours_ky',
            field=models.CharField(blank=True, max_length=120, verbose_name='working hours in Kyrgyz'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='hours_ru',
            field=models.CharField(blank=True, max_length=120, verbose_name='working hours in Russian'),
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page_key', models.UUIDField(editable=False, null=True)),
                ('address', models.CharField(blank=True, help_text='Instead of a page: a path of this site without its language, as /people/, or https://…', max_length=500, validators=[cms.links.check_address], verbose_name='address')),
                ('label_ky', models.CharField(blank=True, max_length=80, verbose_name='words in Kyrgyz')),
                ('label_ru', models.CharField(blank=True, max_length=80, verbose_name='words in Russian')),
                ('label_en', models.CharField(blank=True, max_length=80, verbose_name='words in English')),
                ('text_ky', models.CharField(max_length=300, verbose_name='text in Kyrgyz')),
                ('text_ru', models.CharField(blank=True, max_length=300, verbose_name='text in Russian')),
                ('text_en', models.CharField(blank=True, max_length=300, verbose_name='text in English')),
                ('tone', models.CharField(choices=[('bad', 'Danger'), ('warn', 'Warning')], default='bad', max_length=4, verbose_name='tone')),
                ('until', models.DateTimeField(blank=True, help_text='It ends by itself. Empty: until you delete it.', null=True, verbose_name='shown until')),
                ('page', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='page')),
                ('settings', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to='cms.sitesettings')),
            ],
            options={
                'verbose_name': 'emergency notice',
                'verbose_name_plural': 'emergency notices',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SiteFact',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('name_ky', models.CharField(max_length=80, verbose_name='name in Kyrgyz')),
                ('name_ru', models.CharField(max_length=80, verbose_name='name in Russian')),
                ('name_en', models.CharField(max_length=80, verbose_name='name in English')),
                ('value_ky', models.CharField(max_length=160, verbose_name='value in Kyrgyz')),
                ('value_ru', models.CharField(blank=True, max_length=160, verbose_name='value in Russian')),
                ('value_en', models.CharField(blank=True, max_length=160, verbose_name='value in English')),
                ('settings', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='facts', to='cms.sitesettings')),
            ],
            options={
                'verbose_name': 'fact',
                'verbose_name_plural': 'facts',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SocialAccount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('name', models.CharField(help_text='Telegram, YouTube, Facebook …', max_length=40, verbose_name='network')),
                ('url', models.CharField(max_length=500, validators=[cms.links.HttpsValidator()], verbose_name='address')),
                ('settings', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='social_accounts', to='cms.sitesettings')),
            ],
            options={
                'verbose_name': 'social account',
                'verbose_name_plural': 'social accounts',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
    ]
